/** Where a Turkish word may be broken, and whether a hyphen is added there. */

import createHyphenator from 'hyphen';
import turkish from 'hyphen/patterns/tr.js';
import { lowerTr, upperTr } from './casing.js';

export interface BreakPlace {
  /** UTF-16 offset: the break is before this unit. */
  readonly at: number;
  /** False where the word has its own sign there: after an apostrophe, a typed hyphen, a slash of an address. */
  readonly hyphen: boolean;
}

const SOFT_HYPHEN = '\u00ad';

/** Fewest letters before and after a break: one letter never stands alone. */
const LEAST = 2;

/** Shorter words are not worth a hyphen: `il-gi` saves nothing and stops the eye. */
const LEAST_WORD = 5;

/**
 * Places in rising order. By syllable within plain words; after an apostrophe; after the signs of a web address; at an
 * IBAN's groups of four; nowhere in numbers, capitals, abbreviations and e-mail addresses. Typed U+00AD alone decides
 * where it stands.
 */
export function breakPlaces(word: string): readonly BreakPlace[] {
  if (word.includes(SOFT_HYPHEN))
    return [...word.matchAll(/\u00ad(?=.)/g)].map(({ index }) => ({ at: index + 1, hyphen: true }));
  if (/:\/\/|^www\./.test(word)) return addressPlaces(word);
  if (word.includes('@')) return [];
  const iban = /TR\d{24}(?!\d)/.exec(word);
  if (iban) return [4, 8, 12, 16, 20, 24].map((at) => ({ at: iban.index + at, hyphen: false }));
  return [...word.matchAll(/[\p{L}\p{M}\d.]+/gu)].flatMap(({ 0: part, index }) => partPlaces(word, part, index));
}

/** After / . - _ ? & = between two characters of the address; the slashes of `https://` stay together. */
function addressPlaces(word: string): BreakPlace[] {
  const start = Math.max(word.indexOf('://') + 3, 4);
  return [...word.matchAll(/[/.\-_?&=](?=[^/.\-_?&=])/g)]
    .filter(({ index }) => index >= start && index < word.length - 2)
    .map(({ index }) => ({ at: index + 1, hyphen: false }));
}

/** A stretch of letters and digits between other signs; `before` it a typed hyphen or an apostrophe may be a place too. */
function partPlaces(word: string, part: string, index: number): BreakPlace[] {
  const places: BreakPlace[] = [];
  const sign = word[index - 1] ?? '';
  const isOpen = index >= LEAST + 1 && /[\p{L}\d)]/u.test(word[index - 2] ?? '') && /^\p{L}{2}/u.test(part);
  if (isOpen && /['’‘\-–/]/u.test(sign) && !/\d[-–/]$/.test(word.slice(0, index)))
    places.push({ at: index, hyphen: false });
  return [...places, ...syllablePlaces(part).map((at) => ({ at: index + at, hyphen: true }))];
}

function syllablePlaces(part: string): number[] {
  const isPlain = /^\p{L}+\.?$/u.test(part) && !(part.length > 1 && upperTr(part) === part);
  if (!isPlain || part.length < LEAST_WORD) return [];
  // The patterns know no capitals of Turkish (İşl·etm·el·eri): fold first. Case folding of NFC text keeps the places.
  const letters = lowerTr(part.replace(/\.$/, ''));
  const places: number[] = [];
  let at = 0;
  for (const syllable of hyphenator(letters).split(SOFT_HYPHEN).slice(0, -1)) {
    at += syllable.length;
    if (at >= LEAST && letters.length - at >= LEAST) places.push(at);
  }
  return places;
}

const hyphenator = createHyphenator(turkish, { hyphenChar: SOFT_HYPHEN, minWordLength: LEAST_WORD }) as (
  text: string,
) => string;
