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
  readonly isLastResort: boolean;
  /** Font units that the hyphen adds. */
  readonly hyphenWidth: number;
}

/** The piece that starts at `from` of the word `text`; for nearly every word it is the whole. */
export function wordParts(text: string, from: number, piece: string, face: Face): readonly WordPart[] {
  const end = from + piece.length;
  const places = breakPlaces(text).filter(({ at }) => at > from && at <= end && at < text.length);
  const widthAt = beginnings(piece, face);
  const parts: WordPart[] = [];
  let start = 0;
  let before = 0;
  for (const { at, hyphen, isLastResort } of [...places, { at: end, hyphen: null, isLastResort: false }]) {
    if (at - from === start) continue;
    const { width, hyphenWidth } = widthAt(at - from, hyphen === true);
    const drawn = withoutSoftHyphens(piece.slice(start, at - from));
    parts.push({ text: drawn, width: width - before, hyphen, isLastResort, hyphenWidth });
    start = at - from;
    before = width;
  }
  return parts;
}

/** Gives the width of a piece's beginning, and what a hyphen after it adds. To be asked in rising order. */
function beginnings(
  piece: string,
  face: Face,
): (end: number, hyphen: boolean) => Pick<WordPart, 'width' | 'hyphenWidth'> {
  const { glyphs, advances } = face.shape(withoutSoftHyphens(piece));
  let [unit, index, pen] = [0, 0, 0];
  let last = '';
  return (end, hyphen) => {
    while (unit < end) {
      const character = String.fromCodePoint(piece.codePointAt(unit) ?? 0);
      unit += character.length;
      if (character === SOFT_HYPHEN) continue;
      last = character;
      pen += advances[index] ?? 0;
      index += 1;
    }
    if (index === 0) return { width: 0, hyphenWidth: hyphen ? face.shape('-').width : 0 };
    // The last glyph's advance holds its kerning with the next one, which stands on another line.
    const own = face.advance(glyphs[index - 1] ?? 0);
    const width = pen - (advances[index - 1] ?? 0) + own;
    return { width, hyphenWidth: hyphen ? face.shape(`${last}-`).width - own : 0 };
  };
}

const SOFT_HYPHEN = '\u00ad';

function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;
}
