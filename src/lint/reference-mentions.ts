/** Where a body speaks of its references: `İlgi (a)’da kayıtlı`, `ilgi (a), (b) ve (c) yazılar`, `ilgi yazı`. */

import { lowerTr } from '../language/casing.js';
import { listLetter, listLetterIndex } from '../language/list-letters.js';
import type { Span } from '../source.js';

/** `ordinals` from 0; none where the mention names no letter. */
export interface ReferenceMention extends Span {
  readonly text: string;
  readonly ordinals: readonly number[];
  /** `ilgi yazılar`, `ilgilerde`: all of them at once. */
  readonly isPlural: boolean;
  /** A word follows that only a reference can be: `ilgi yazı`, and not `ilgi gösterdi`. */
  readonly isPlain: boolean;
}

/** Not `bilgi`, and not `ilgili`, `ilginç`: after the word come an ending of case or nothing. */
const WORD = /(?<!\p{L})(?:[İIi]lgi|İLGİ)(?<endings>ler|de|den|deki|lerde|lerdeki|ye|yi|nin|lere|leri)?(?!\p{L})/gu;
/** `(a)`, `(a, b ve c)`, `(a)-(c)`, `a)`, `a’da`; a letter stands alone, or a long word could be read in many ways. */
const ITEM =
  /[\s:/-]{0,3}(?:\(\s?(?<listed>[a-zçğıöşü](?!\p{L})(?:(?:\s?[,–-]\s?|,?\s(?:ve|ile|veya)\s)[a-zçğıöşü](?!\p{L}))*)\s?\)|(?<closed>[a-zçğıöşü])\)|(?<bare>[a-zçğıöşü])(?=['’]))(?:['’]?\p{Ll}{1,5}(?!\p{L}))?/uy;
const BETWEEN = /\s{0,2}(?:,\s?(?:ve\s)?|(?:ve|ile|veya)\s|(?<through>[-–]|ila\s)\s?)(?=\(|\p{L}\)|\p{L}['’])/uy;
const NOUN =
  /^[’']?\p{Ll}{0,4}\s+(?:yazı|genelge|karar|kanun|yönetmelik|tebliğ|duyuru|sirküler|talep|dilekçe|tutanak|rapor|protokol|e-posta|mevzuat)(?<plural>\p{Ll}*l[ae]r)?/u;

export function findReferenceMentions(body: string): readonly ReferenceMention[] {
  return [...body.matchAll(WORD)].map(({ 0: word, index: start, groups }) => {
    const { ordinals, end } = lettersAfter(body, start + word.length);
    const following = lowerTr(body.slice(end, end + 40));
    const noun = NOUN.exec(following);
    return {
      text: body.slice(start, end),
      start,
      end,
      ordinals,
      isPlural: /^ler/.test(groups?.endings ?? '') || noun?.groups?.plural !== undefined,
      isPlain: noun !== null || (groups?.endings ?? '').startsWith('de'),
    };
  });
}

function lettersAfter(body: string, from: number): { readonly ordinals: readonly number[]; readonly end: number } {
  const ordinals: number[] = [];
  let end = from;
  let isRange = false;
  for (let at = from; ; ) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(body);
    if (item === null) break;
    const named = lettersOf(item.groups?.listed ?? item.groups?.closed ?? item.groups?.bare ?? '');
    const last = ordinals.at(-1);
    if (isRange && last !== undefined) ordinals.push(...range(last + 1, named[0] ?? last));
    ordinals.push(...named);
    end = ITEM.lastIndex;
    BETWEEN.lastIndex = end;
    const between = BETWEEN.exec(body);
    if (between === null) break;
    isRange = between.groups?.through !== undefined;
    at = BETWEEN.lastIndex;
  }
  return { ordinals, end };
}

/** `a, b ve ç`, `a-ç`. */
function lettersOf(listed: string): readonly number[] {
  const letters = [...listed.matchAll(/(?<!\p{L})\p{L}(?!\p{L})/gu)].map(([letter]) => listLetterIndex(letter));
  const [first, last] = letters;
  return /[-–]/.test(listed) && first !== undefined && last !== undefined ? range(first, last + 1) : letters;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** `(ç)`, as a reference's mark is spoken of. */
export function referenceMark(ordinal: number): string {
  return `(${listLetter(ordinal)})`;
}
