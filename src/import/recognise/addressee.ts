/** How a letter names whom it is written to: in capitals and in the dative, or as one speaks to him. */

import { foldTr, upperTr } from '../../language/casing.js';

const SPOKEN = /^(?:sayin|degerli|sevgili|kiymetli|muhterem|aziz)\s/;

/** Endings of the dative, in folded text. */
const DATIVE = /(?:lar[ai]*na|ler[ei]*ne|lara|lere|[iu]na|[iu]ne|[iu]za|[iu]ze|[iu]ga|[iu]ge|ya|ye)$/;

const LONGEST = 120;

export function isAddressee(text: string): boolean {
  const trimmed = text.trim();
  const folded = foldTr(trimmed);
  if (trimmed.length > LONGEST) return false;
  if (SPOKEN.test(folded)) return folded.split(/\s+/).length <= 8 && !/[.;:]$/.test(trimmed);
  return isCapital(trimmed) && DATIVE.test(folded.replace(/[^a-z]+$/, ''));
}

/** Under it: the unit in parentheses, or the town. */
export function isAddresseeMore(text: string): boolean {
  const trimmed = text.trim();
  if (/^\(.{2,80}\)$/.test(trimmed)) return true;
  return isCapital(trimmed) && trimmed.length < 40 && !/[.:;,]$/.test(trimmed) && trimmed.split(/\s+/).length <= 4;
}

function isCapital(text: string): boolean {
  return /\p{L}{3}/u.test(text) && upperTr(text) === text;
}
