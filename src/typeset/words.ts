/** Stretches → words of pieces, and the spaces between: what is never and what may be broken. */

import type { Link, Origin } from '../letter/letter.js';
import type { Stretch } from './flatten.js';
import type { FaceName } from './page.js';

/** Part of a word in one face; a word in two faces has two. */
export interface Piece {
  readonly text: string;
  readonly face: FaceName;
  readonly link: Link | null;
  readonly origin: Origin;
}

export interface Word {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The space after it; null at the end of a line and between words that U+00A0 ties. */
  readonly space: Piece | null;
  /** U+00A0 follows: the next word stays on its line. */
  readonly isTied: boolean;
}

const SPACES = /[^\S\u00a0]+|\u00a0/u;
const SPLIT = /([^\S\u00a0]+|\u00a0)/u;

/** White space of any length is one space; at the ends of the line it is none. */
export function toWords(stretches: readonly Stretch[]): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const close = (space: Piece | null, isTied: boolean): void => {
    if (pieces.length === 0) return;
    words.push({ pieces, text: pieces.map(({ text }) => text).join(''), space, isTied });
    pieces = [];
  };
  for (const { text, ...look } of stretches) {
    for (const part of text.split(SPLIT)) {
      if (part === '') continue;
      if (!SPACES.test(part)) pieces.push({ ...look, text: part });
      else close({ ...look, text: part === '\u00a0' ? part : ' ' }, part === '\u00a0');
    }
  }
  close(null, false);
  const last = words.pop();
  return last ? [...words, { ...last, space: null }] : [];
}
