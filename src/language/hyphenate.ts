/** Where a Turkish word may be broken, and whether a hyphen is added there. */

import { lowerTr } from './casing.js';
import { syllableStarts } from './syllables.js';

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

/** The country's letters, and the check digits and the bank's number as they are written together. */
const IBAN = /TR\d{24}(?!\d)/;
const IBAN_LENGTH = 26;

/**
 * Places in rising order. By syllable within plain words; after an apostrophe; after the signs of a web address; at an
 * IBAN's groups of four; nowhere in numbers, capitals, abbreviations and e-mail addresses. Typed U+00AD alone decides
 * where it stands.
 */
export function breakPlaces(word: string): readonly BreakPlace[] {
  if (SMALL_LETTERS.test(word)) return syllables(word, 0);
  if (word.includes(SOFT_HYPHEN))
    return [...word.matchAll(/\u00ad(?=.)/g)].map(({ index }) => ({ at: index + 1, hyphen: true }));
  if (word.includes('://') || word.startsWith('www.')) return addressPlaces(word);
  if (word.includes('@')) return [];
  const iban = word.length < IBAN_LENGTH ? null : IBAN.exec(word);
  if (iban) return [4, 8, 12, 16, 20, 24].map((at) => ({ at: iban.index + at, hyphen: false }));
  return parts(word).flatMap(({ text, at }) => [...signPlaces(word, text, at), ...partSyllables(text, at)]);
}

/** Most words; asking for letters of all languages is far slower. */
const SMALL_LETTERS = /^[a-zçğıöşüâîû]+$/;

/** After / . - _ ? & = between two characters of the address; the slashes of `https://` stay together. */
function addressPlaces(word: string): BreakPlace[] {
  const start = Math.max(word.indexOf('://') + 3, 4);
  return [...word.matchAll(/[/.\-_?&=](?=[^/.\-_?&=])/g)]
    .filter(({ index }) => index >= start && index < word.length - 2)
    .map(({ index }) => ({ at: index + 1, hyphen: false }));
}

/** Stretches of letters, digits and full stops between other signs. */
function parts(word: string): readonly { readonly text: string; readonly at: number }[] {
  return [...word.matchAll(LATIN.test(word) ? LATIN_PART : ANY_PART)].map(({ 0: text, index }) => ({
    text,
    at: index,
  }));
}

/** Text of Latin letters and the usual signs: asking for letters of all scripts takes longer than all else. */
const LATIN = /^[\u0020-\u024f\u2010-\u203a]*$/;
const LATIN_PART = /[a-zA-Z0-9.\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;
const ANY_PART = /[\p{L}\p{M}\d.]+/gu;

/** Before a part that a typed hyphen, an apostrophe or a slash joins to letters. */
function signPlaces(word: string, part: string, at: number): readonly BreakPlace[] {
  if (at < LEAST + 1 || !/['’‘\-–/]/.test(word[at - 1] ?? '')) return [];
  const isOpen = isLetters(part.slice(0, LEAST)) && (isLetters(word[at - 2] ?? '') || /[\d)]/.test(word[at - 2] ?? ''));
  return isOpen && !/\d[-–/]$/.test(word.slice(0, at)) ? [{ at, hyphen: false }] : [];
}

/** Within letters that are no capitals, but the first; the full stop of a sentence or an abbreviation may follow. */
function partSyllables(part: string, at: number): readonly BreakPlace[] {
  const letters = part.endsWith('.') ? part.slice(0, -1) : part;
  const rest = letters.slice(1);
  if (letters.length < LEAST_WORD || lowerTr(rest) !== rest) return [];
  return syllables(lowerTr(letters), at);
}

function isLetters(part: string): boolean {
  return LATIN.test(part)
    ? /^[a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+$/.test(part)
    : /^\p{L}+$/u.test(part);
}

function syllables(letters: string, at: number): readonly BreakPlace[] {
  if (letters.length < LEAST_WORD) return [];
  return syllableStarts(letters)
    .filter((start) => start >= LEAST && start <= letters.length - LEAST)
    .map((start) => ({ at: at + start, hyphen: true }));
}
