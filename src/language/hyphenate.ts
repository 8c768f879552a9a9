/** Where a Turkish word may be broken, and whether a hyphen is added there. */

import { lowerTr } from './casing.js';
import { syllableStarts } from './syllables.js';

export interface BreakPlace {
  /** UTF-16 offset: the break is before this unit. */
  readonly at: number;
  /** False where the word has its own sign there: after an apostrophe, a typed hyphen, a slash of an address. */
  readonly hyphen: boolean;
  /** Only rather than a line with holes: what is broken here is hard to read and to copy. */
  readonly isLastResort: boolean;
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
    return [...word.matchAll(/\u00ad(?=.)/g)].map(({ index }) => ({
      at: index + 1,
      hyphen: true,
      isLastResort: false,
    }));
  if (word.includes('://') || word.startsWith('www.')) return addressPlaces(word);
  if (word.includes('@')) return [];
  const iban = word.length < IBAN_LENGTH ? null : IBAN.exec(word);
  if (iban) return [4, 8, 12, 16, 20, 24].map((at) => ({ at: iban.index + at, hyphen: false, isLastResort: true }));
  return parts(word).flatMap(({ text, at }) => [...signPlaces(word, text, at), ...partSyllables(text, at)]);
}

/** Most words; asking for letters of all languages is far slower. */
const SMALL_LETTERS = /^[a-zçğıöşüâîû]+$/;

/** After / . - _ ? & = between two characters of the address; the slashes of `https://` stay together. */
function addressPlaces(word: string): BreakPlace[] {
  const start = Math.max(word.indexOf('://') + 3, 4);
  const signs = [...word.matchAll(/[/.\-_?&=](?=[^/.\-_?&=])/g)]
    .filter(({ index }) => index >= start && index < word.length - 2)
    .map(({ index }) => index + 1);
  return [start, ...signs].flatMap((at, index) => {
    const end = signs[index] ?? word.length;
    const sign = index === 0 ? [] : [{ at, hyphen: false, isLastResort: false }];
    return [...sign, ...withinLong(at, end)];
  });
}

/** A stretch without signs, such as a key of twenty digits: longer than this, it is divided at every fourth character. */
const LONG_STRETCH = 12;

function withinLong(start: number, end: number): BreakPlace[] {
  if (end - start <= LONG_STRETCH) return [];
  const count = Math.ceil((end - start) / 4) - 1;
  return Array.from({ length: count }, (_, index) => ({
    at: start + 4 * (index + 1),
    hyphen: false,
    isLastResort: true,
  }));
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
  return isOpen && !/\d[-–/]$/.test(word.slice(0, at)) ? [{ at, hyphen: false, isLastResort: false }] : [];
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
    .map((start) => ({ at: at + start, hyphen: true, isLastResort: false }));
}
