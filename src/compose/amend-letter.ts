/** A sealed letter and the same circular resolved today → the letter as amended: only what the clerk changed changes. */

import type { NumberLine, UnnumberedLetter } from './unnumbered-letter.js';

type View = UnnumberedLetter['view'];

/** By which keys of the circular's file each part of the letter is decided; the letterhead is by none. */
const DECIDED_BY: { readonly [Part in keyof View]: readonly string[] } = {
  kurum: [],
  birim: ['birim'],
  tarih: ['tarih', 'yer'],
  yer: ['yer'],
  gun: ['tarih'],
  muhatap_baslikta: ['dizi'],
  muhatap: ['muhatap'],
  konu: ['konu'],
  ilgi: ['ilgi'],
  imzalar: ['imza'],
  ek: ['ek'],
  ekler: ['ek'],
  dagitim: ['dagitim'],
  ivedilik: ['ivedilik'],
  gizlilik: ['gizlilik'],
  olur: ['olur'],
  koordinasyon: ['koordinasyon'],
  paraf: ['paraf'],
  ayri_nusha: [],
  notlar: ['notlar'],
  dogrulama: ['dogrulama'],
};

const WORDS_BY: Readonly<Record<string, readonly string[]>> = {
  tarih: ['tarih', 'yer'],
  konu: ['konu'],
  muhatap: ['muhatap'],
  birim: ['birim'],
};

/**
 * A signer's title or a letterhead that `genelge.yaml` has changed since does not creep into an old letter with the
 * correction of its date. `changed` are the keys of the circular whose values differ from those sealed.
 */
export function amendLetter(
  sealed: UnnumberedLetter,
  today: UnnumberedLetter,
  changed: ReadonlySet<string>,
): UnnumberedLetter {
  const isChanged = (keys: readonly string[] = []) => keys.some((key) => changed.has(key));
  const parts = Object.entries(DECIDED_BY).filter(([, keys]) => isChanged(keys));
  const amended = Object.fromEntries(parts.map(([part]) => [part, today.view[part as keyof View]]));
  const line = (before: NumberLine | null, now: NumberLine | null): NumberLine | null => {
    if (isChanged(['dizi']) || before === null || now === null) return isChanged(['dizi']) ? now : before;
    const words = Object.entries(before.words).map(
      ([name, word]) => [name, isChanged(WORDS_BY[name]) ? (now.words[name] ?? null) : word] as const,
    );
    return {
      ...before,
      fileCode: isChanged(['dosya']) ? now.fileCode : before.fileCode,
      year: isChanged(['tarih']) ? now.year : before.year,
      words: Object.fromEntries(words),
    };
  };
  return {
    view: { ...sealed.view, ...amended },
    reference: line(sealed.reference, today.reference),
    heading: line(sealed.heading, today.heading),
    body: isChanged(['metin']) ? today.body : sealed.body,
    enclosures: isChanged(['ek']) ? today.enclosures : sealed.enclosures,
    grammar: isChanged(['metin']) ? today.grammar : sealed.grammar,
    meta: {
      author: sealed.meta.author,
      subject: isChanged(['konu', 'ilgi']) ? today.meta.subject : sealed.meta.subject,
      date: isChanged(['tarih']) ? today.meta.date : sealed.meta.date,
    },
    origins: today.origins,
  };
}
