/** Words → boxes, glue and penalties, each box with what it draws. */

import { belongTogether } from '../language/unbreakable-pairs.js';
import type { Pt } from '../letter/style.js';
import type { Box, Glue, Penalty } from './break-lines.js';
import type { Faces } from './face.js';
import { wordParts } from './word-parts.js';
import type { Piece, Word } from './words.js';

/** A box that knows its pieces, a glue that knows its space, a penalty that knows its hyphen. */
export type SetItem =
  | (Box & { readonly pieces: readonly Piece[] })
  /** `own` is the face's space, pt. */
  | (Glue & { readonly space: Piece; readonly own: Pt })
  | (Penalty & { readonly hyphen: Piece | null });

export interface Itemizing {
  readonly faces: Faces;
  readonly size: Pt;
  /** Ragged text is neither hyphenated nor are its spaces stretched. */
  readonly isJustified: boolean;
  readonly firstIndent: Pt;
}

/** Cost of a break at a hyphen, and of one inside an address or a typed compound, which needs none (TeX: 50). */
const HYPHEN_COST = 50;
const COMPOUND_COST = 10;

/**
 * Of justified text, in widths of the face's own space: the space that is wished, and how far it may be from it. Times'
 * own quarter of an em is too tight to shrink; with a little more the gaps of a page vary least, at the fewest hyphens
 * (measured on the seed: deviation 0.69 pt, at most 5.6 pt, 5 hyphens; with a quarter of an em 0.92, 5.2 and 7).
 */
export const WORD_SPACE = { natural: 1.2, stretch: 0.6, shrink: 0.4 };

export function itemize(words: readonly Word[], itemizing: Itemizing): readonly SetItem[] {
  const items: SetItem[] = [];
  if (itemizing.firstIndent > 0) items.push({ kind: 'box', width: itemizing.firstIndent, pieces: [] });
  for (const [index, word] of words.entries()) {
    items.push(...wordItems(word, itemizing));
    const next = words[index + 1];
    if (next) items.push(...spaceItems(word, next, itemizing));
  }
  // The last line is filled up, and its end forced (p. 1121).
  items.push({ kind: 'penalty', width: 0, cost: Infinity, flagged: false, hyphen: null });
  items.push({ kind: 'glue', width: 0, stretch: FILL, shrink: 0, space: NO_SPACE, own: 0 });
  items.push({ kind: 'penalty', width: 0, cost: -Infinity, flagged: false, hyphen: null });
  return items;
}

/** Far more than any measure. */
const FILL = 1e6;
const NO_SPACE: Piece = {
  text: '',
  face: { family: 'serif', bold: false, italic: false },
  link: null,
  origin: { template: null, value: null },
};

/** Ragged text has the face's own space. */
const RIGID = { natural: 1, stretch: 0, shrink: 0 };

function spaceItems({ space, isTied, text }: Word, next: Word, { faces, size, isJustified }: Itemizing): SetItem[] {
  if (space === null) return [];
  const { shape, unitsPerEm } = faces(space.face);
  const own = (shape(space.text).width / unitsPerEm) * size;
  const { natural, stretch, shrink } = isJustified ? WORD_SPACE : RIGID;
  const glue: SetItem = {
    kind: 'glue',
    width: own * natural,
    stretch: own * stretch,
    shrink: own * shrink,
    space,
    own,
  };
  const noBreak: SetItem = { kind: 'penalty', width: 0, cost: Infinity, flagged: false, hyphen: null };
  return isTied || belongTogether(text, next.text) ? [noBreak, glue] : [glue];
}

/** A word's boxes and the places to break between them; one in two faces has at least two boxes. */
function wordItems({ pieces, text }: Word, { faces, size, isJustified }: Itemizing): SetItem[] {
  const items: SetItem[] = [];
  let from = 0;
  for (const { text: own, face, link, origin } of pieces) {
    const { unitsPerEm } = faces(face);
    const scale = size / unitsPerEm;
    for (const part of wordParts(text, from, own, faces(face))) {
      items.push({ kind: 'box', width: part.width * scale, pieces: [{ text: part.text, face, link, origin }] });
      if (part.hyphen === null || (part.hyphen && !isJustified)) continue;
      const hyphen = part.hyphen ? { text: '\u00ad', face, link, origin } : null;
      const cost = part.hyphen ? HYPHEN_COST : COMPOUND_COST;
      items.push({ kind: 'penalty', width: part.hyphenWidth * scale, cost, flagged: part.hyphen, hyphen });
    }
    from += own.length;
  }
  return items;
}
