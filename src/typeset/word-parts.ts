/** A word in one face → its parts between the places to break, measured once for all letters of a run. */

import { breakPlaces } from '../language/hyphenate.js';
import type { Face } from './face.js';

export interface WordPart {
  readonly text: string;
  /** Font units. Parts are as wide as the word's beginnings differ, so that kerning over a place to break is counted. */
  readonly width: number;
  /** A break may follow: with a hyphen, or (false) without; null where none may. */
  readonly hyphen: boolean | null;
  /** Font units that the hyphen adds. */
  readonly hyphenWidth: number;
}

const known = new WeakMap<Face, Map<string, readonly WordPart[]>>();

/** The piece that starts at `from` of the word `text`; for nearly every word it is the whole. */
export function wordParts(text: string, from: number, piece: string, face: Face): readonly WordPart[] {
  if (piece !== text) return measure(text, from, piece, face);
  const words = known.get(face) ?? new Map<string, readonly WordPart[]>();
  known.set(face, words);
  const cached = words.get(text);
  if (cached) return cached;
  const parts = measure(text, from, piece, face);
  words.set(text, parts);
  return parts;
}

function measure(text: string, from: number, piece: string, face: Face): readonly WordPart[] {
  const to = from + piece.length;
  const places = breakPlaces(text).filter(({ at }) => at > from && at <= to && at < text.length);
  const parts: WordPart[] = [];
  let start = 0;
  let before = 0;
  for (const { at, hyphen } of [...places, { at: to, hyphen: null }]) {
    const end = at - from;
    if (end === start) continue;
    const beginning = piece.slice(0, end);
    const width = widthOf(beginning, face);
    const hyphenWidth = hyphen ? widthOf(`${bare(beginning)}-`, face) - width : 0;
    parts.push({ text: piece.slice(start, end), width: width - before, hyphen, hyphenWidth });
    start = end;
    before = width;
  }
  return parts;
}

function widthOf(text: string, face: Face): number {
  const visible = bare(text);
  return visible === '' ? 0 : face.shape(visible).width;
}

/** Typed soft hyphens have no width of their own. */
function bare(text: string): string {
  return text.replaceAll('\u00ad', '');
}
