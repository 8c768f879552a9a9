/** The signs by which clerks mark the parts of a letter, in text folded by `foldTr`: no case, no diacritics. */

import { foldTr } from '../../language/casing.js';
import { type CalendarDate, findDates, parseDate } from '../../language/dates.js';

export type Label =
  | 'number'
  | 'subject'
  | 'date'
  | 'reference'
  | 'enclosure'
  | 'distribution'
  | 'action'
  | 'information'
  | 'note'
  | 'initials';

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['number', /^(?:(?:sayi|sirkuler|genelge|duyuru|evrak)(?:\s*(?:no|sayisi|numarasi|nu))?|no)\s*[.]?\s*:\s*/],
  ['subject', /^konu(?:su)?\s*:\s*/],
  ['date', /^tarih(?:i)?\s*:\s*/],
  ['reference', /^ilgi(?:ler)?\s*:\s*/],
  ['enclosure', /^ek(?:ler|i|leri)?\s*(?:\(\d+\)\s*)?(?::\s*|$)/],
  ['distribution', /^dagitim(?:\s*(?:yerleri|listesi))?\s*(?::\s*|$)/],
  ['action', /^geregi(?:\s*icin)?\s*:\s*/],
  ['information', /^bilgi\s*:\s*/],
  ['note', /^not(?:lar)?\s*:\s*/],
  ['initials', /^(?:paraf(?:lar)?|koordinasyon)\s*:?\s*/],
];

export interface Labelled {
  readonly label: Label;
  /** What stands behind it. */
  readonly rest: string;
}

export function labelOf(text: string): Labelled | null {
  const trimmed = text.trim();
  const folded = foldTr(trimmed).replaceAll('\t', ' ');
  for (const [label, pattern] of LABELS) {
    const match = pattern.exec(folded);
    if (match) return { label, rest: trimmed.slice(match[0].length).trim() };
  }
  return null;
}

/** Words that stand far apart on one line: tabs, or three spaces and more. */
export function segmentsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*\t\s*|\s{3,}/)
    .filter((part) => part !== '');
}

/** A line, or the end of one, that is a date and no sentence: `Ankara, 14 Eylül 2019`, `İzmir. 2.1.2023`. */
export function dateOf(text: string): { readonly date: CalendarDate; readonly place: string | null } | null {
  const found = findDates(text.trim()).at(-1);
  if (!found || text.trim().slice(found.end).trim() !== '') return null;
  const before = text.trim().slice(0, found.start).trim();
  if (before === '') return { date: found.date, place: null };
  const place = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\s*[,./]$/u.exec(before)?.[1];
  return place === undefined ? null : { date: found.date, place };
}

/** A date alone, in whatever form; null where there is more. */
export function soleDate(text: string): CalendarDate | null {
  return parseDate(text.trim()) ?? dateOf(text)?.date ?? null;
}

const CLOSING =
  /(?:(?:rica|arz)\s+(?:ve\s+rica\s+)?(?:ederim|ederiz|olunur)|saygilarim(?:la|izla)|saygiyla|saygilar sunar(?:im|iz)|sunar(?:im|iz)|sunulur|duyurulur|tesekkur eder(?:im|iz)|temenni eder(?:im|iz))\s*[.,!]*$/;

export function isClosing(text: string): boolean {
  return CLOSING.test(foldTr(text.trim()));
}

const CONTACT =
  /(?:^|[^\p{L}])(?:adres|tel|telefon|faks|fax|belgegec(?:er)?|e-?posta|e-?mail|kep|web|internet adresi|elektronik ag|bilgi icin|unvani|irtibat)\s*(?:no)?\s*[:.]|www\.|guvenli elektronik imza|belge dogrulama|dogrulama (?:kodu|adresi)|^(?:_{5,}|-{5,})/u;

/** Lines of the letterhead or the foot. */
export function isContact(text: string): boolean {
  return CONTACT.test(foldTr(text.trim()));
}

const URGENCY = [
  'acele',
  'gunludur',
  'ivedi',
  'ivedidir',
  'cok ivedi',
  'onemlidir',
  'acele ve gunludur',
  'gunlu',
  'cok acele',
];
const SECRECY = ['hizmete ozel', 'gizli', 'cok gizli', 'ozel', 'kisiye ozel'];

export function markOf(text: string): 'urgency' | 'classification' | null {
  const folded = foldTr(text.trim()).replace(/[!.\s]+$/, '');
  if (URGENCY.includes(folded)) return 'urgency';
  return SECRECY.includes(folded) ? 'classification' : null;
}

/** Marks of lists: `a)`, `(b)`, `1-`, `2.`, `•`, `–`. */
export const ITEM_MARK = /^\s*(?:\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})[)]|\(?\d{1,2}[.\-–)]|\p{Ll}[.\-–]|[-–—•◦*])\s*(?=\S)/u;

export interface Title {
  /** As typed. */
  readonly number: string;
  readonly addressee: string;
}

/** `ODALARA 12 SAYILI GENELGE`, `27 Nolu Sirküler`. */
export function titleOf(text: string): Title | null {
  const trimmed = text.trim();
  const match =
    /^(.*?)(\d+(?:\s*[/-]\s*\d+)?)\s*(?:sayili|nolu|no'?lu|numarali)\s*(?:genelge|sirkuler|duyuru)(?:dir|mizdir)?$/.exec(
      foldTr(trimmed),
    );
  if (!match) return null;
  const at = match[1]?.length ?? 0;
  return { addressee: trimmed.slice(0, at).trim(), number: match[2] ?? '' };
}
