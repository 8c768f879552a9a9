/** Words → boxes, glue and penalties, each box with what it draws. */

import { breakPlaces } from '../language/hyphenate.js';
import { belongTogether } from '../language/unbreakable-pairs.js';
import type { Pt } from '../letter/style.js';
import type { Box, Glue, Penalty } from './break-lines.js';
import type { Faces } from './face.js';
import type { Piece, Word } from './words.js';

/** A box that knows its pieces, a glue that knows its space, a penalty that knows its hyphen. */
export type SetItem =
  | (Box & { readonly pieces: readonly Piece[] })
  | (Glue & { readonly space: Piece })
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
  items.push({ kind: 'glue', width: 0, stretch: FILL, shrink: 0, space: NO_SPACE });
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
  const own = widthOf(space, faces, size);
  const { natural, stretch, shrink } = isJustified ? WORD_SPACE : RIGID;
  const glue: SetItem = { kind: 'glue', width: own * natural, stretch: own * stretch, shrink: own * shrink, space };
  const noBreak: SetItem = { kind: 'penalty', width: 0, cost: Infinity, flagged: false, hyphen: null };
  return isTied || belongTogether(text, next.text) ? [noBreak, glue] : [glue];
}

/** A word's boxes are as wide as its prefixes differ, so that kerning over a place to break is counted. */
function wordItems({ pieces, text }: Word, itemizing: Itemizing): SetItem[] {
  const items: SetItem[] = [];
  const places = breakPlaces(text).filter(({ hyphen }) => itemizing.isJustified || !hyphen);
  let from = 0;
  for (const piece of pieces) {
    const to = from + piece.text.length;
    const inside = places.filter(({ at }) => at > from && at <= to && at < text.length);
    let start = 0;
    for (const { at, hyphen } of inside) {
      items.push(part(piece, start, at - from, itemizing), breakItem(piece, hyphen, itemizing));
      start = at - from;
    }
    if (start < piece.text.length) items.push(part(piece, start, piece.text.length, itemizing));
    from = to;
  }
  return items;
}

function part(piece: Piece, start: number, end: number, { faces, size }: Itemizing): SetItem {
  const text = piece.text.slice(start, end);
  const before = start === 0 ? 0 : widthOf({ ...piece, text: piece.text.slice(0, start) }, faces, size);
  const width = widthOf({ ...piece, text: piece.text.slice(0, end) }, faces, size) - before;
  return { kind: 'box', width, pieces: [{ ...piece, text }] };
}

function breakItem(piece: Piece, isHyphen: boolean, { faces, size }: Itemizing): SetItem {
  const hyphen = isHyphen ? { ...piece, text: '\u00ad' } : null;
  const width = hyphen ? widthOf(hyphen, faces, size) : 0;
  return { kind: 'penalty', width, cost: isHyphen ? HYPHEN_COST : COMPOUND_COST, flagged: isHyphen, hyphen };
}

/** pt. Typed soft hyphens have no width of their own. */
export function widthOf({ text, face }: Piece, faces: Faces, size: Pt): Pt {
  const { shape, unitsPerEm } = faces(face);
  const visible = text.length > 1 ? text.replaceAll('\u00ad', '') : text;
  return visible === '' ? 0 : (shape(visible).width / unitsPerEm) * size;
}
