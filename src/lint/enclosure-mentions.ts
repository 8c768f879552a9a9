/** Where a body speaks of its enclosures: `Ek-1’de yer alan`, `ekteki form`, `ilişikte gönderilen`. */

import { lowerTr } from '../language/casing.js';
import type { Span } from '../source.js';

export interface EnclosureMention extends Span {
  readonly text: string;
  /** From 1; null where the mention names no number. */
  readonly number: number | null;
  /** Most likely another document's annex. */
  readonly isOfAnother: boolean;
}

/** `Ek süre` and `ek ücret` are no enclosures, `Kanun’un ek 3. maddesi` is another's. */
const NUMBERED =
  /(?<!\p{L})(?:Ek|EK|ek)\s?[-–.]?\s?(?<number>\d{1,2})(?!\d|[.,]\d)(?!\.?\s*(?:[iıuü]nc[iıuü]|nc[iıuü]|madde))/gu;
const PLAIN = /(?<!\p{L})(?:[Ee]kte|[İi]lişikte)(?:ki)?(?!\p{L})/gu;
/** What may speak of an enclosure of ours, or of another letter's. */
const VAGUE =
  /(?<!\p{L})(?:[Ee]kte|[Ee]kli|[Ee]kin(?:iz)?de|[Ee]kindeki|[Ee]ki(?:dir)?|[Ee]kleri(?:nde|ndeki)?|[İi]lişik(?:te|li)?|[Ee]k['’]te|EK|Ek\)|[Ee]klenmiş|[Ee]kle[rn]\p{L}*)/u;
/** `Yönetmelik Ek-1`, and what follows as `Ek-1’inde`: what belongs to another document. */
const OF_ANOTHER =
  /(?:kanun|yönetmeli|tebli|yazı|genelge|karar|sözleşme|protokol|tüzü|yönerge|kılavuz|bütçe)[\p{L}'’]*\s+$/u;
const ITS_ANNEX = /^['’]?s?[ıiuü]n/u;

export function findEnclosureMentions(body: string): readonly EnclosureMention[] {
  return [...body.matchAll(NUMBERED), ...body.matchAll(PLAIN)].map(({ 0: text, index: start, groups }) => {
    const end = start + text.length;
    const before = lowerTr(body.slice(Math.max(0, start - 30), start));
    const isOfAnother = OF_ANOTHER.test(before) || ITS_ANNEX.test(body.slice(end, end + 5));
    return { text, start, end, number: groups?.number === undefined ? null : Number(groups.number), isOfAnother };
  });
}

/** Whether the body says in any way that something is enclosed. */
export function speaksOfEnclosures(body: string): boolean {
  return VAGUE.test(body);
}
