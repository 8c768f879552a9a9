/** A word in one face → its parts between the places to break, measured. */

import { breakPlaces } from '../language/hyphenate.js';
import type { Face } from './face.js';

export interface WordPart {
  /** As drawn: typed soft hyphens print nothing. */
  readonly text: string;
  /** Font units. Parts are as wide as the word's beginnings differ, so that kerning over a place to break is counted. */
  readonly width: number;
  /** A break may follow: with a hyphen, or (false) without; null where none may. */
  readonly hyphen: boolean | null;
  /** Font units that the hyphen adds. */
  readonly hyphenWidth: number;
}

/** The piece that starts at `from` of the word `text`; for nearly every word it is the whole. */
export function wordParts(text: string, from: number, piece: string, face: Face): readonly WordPart[] {
  const to = from + piece.length;
  const places = breakPlaces(text).filter(({ at }) => at > from && at <= to && at < text.length);
  const parts: WordPart[] = [];
  let start = 0;
  let before = 0;
  for (const { at, hyphen } of [...places, { at: to, hyphen: null }]) {
    const end = at - from;
    if (end === start) continue;
    const beginning = withoutSoftHyphens(piece.slice(0, end));
    const width = widthOf(beginning, face);
    const hyphenWidth = hyphen ? widthOf(`${beginning}-`, face) - width : 0;
    parts.push({ text: withoutSoftHyphens(piece.slice(start, end)), width: width - before, hyphen, hyphenWidth });
    start = end;
    before = width;
  }
  return parts;
}

function widthOf(text: string, face: Face): number {
  return text === '' ? 0 : face.shape(text).width;
}

function withoutSoftHyphens(text: string): string {
  return text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
}
