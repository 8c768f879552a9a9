/** Stretches → words of pieces, and the spaces between: what is never and what may be broken. */

import type { Link } from '../letter/inline.js';
import type { StyledText } from './flatten.js';
import type { FaceName } from './page.js';

/** Part of a word in one face; a word in two faces has two. */
export interface Piece {
  readonly text: string;
  readonly face: FaceName;
  readonly link: Link | null;
}

export interface Word {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The space after it; null at the end of a line. */
  readonly space: Piece | null;
  /** U+00A0 follows: the next word stays on its line. */
  readonly isTied: boolean;
  /** The next word may stand on another line whatever belongs together: no line holds both. */
  readonly isCut: boolean;
}

/** White space of any length is one space; at the ends of the line it is none. */
export function toWords(texts: readonly StyledText[]): readonly Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const close = (space: Piece | null): void => {
    if (pieces.length === 0) return;
    const [first] = pieces;
    const text = pieces.length === 1 && first ? first.text : pieces.map((piece) => piece.text).join('');
    words.push({ pieces, text, space, isTied: space?.text === TIE, isCut: false });
    pieces = [];
  };
  for (const { text, face, link } of texts) {
    let start = 0;
    for (let index = 0; index <= text.length; index += 1) {
      const space = index < text.length ? spaceOf(text.charCodeAt(index)) : '';
      if (space === null) continue;
      if (index > start) pieces.push({ text: text.slice(start, index), face, link });
      if (space !== '') close({ text: space, face, link });
      start = index + 1;
    }
  }
  close(null);
  const last = words.pop();
  return last ? [...words, { ...last, space: null }] : [];
}

const SPACE = ' ';
const TIE = '\u00a0';

/** How a code unit that is white space prints; null where it is none. */
function spaceOf(unit: number): string | null {
  if (unit === 0x20) return SPACE;
  // All that Unicode adds to it stands above the letters of Turkish text.
  if (unit > 0x20 && unit < 0xa0) return null;
  if (unit === 0xa0) return TIE;
  return WHITE.test(String.fromCharCode(unit)) ? SPACE : null;
}

const WHITE = /\s/;
