/** Words → boxes, glue and penalties, each box with what it draws. */

import { memoize } from '../language/memoize.js';
import { belongTogether, isIbanGroup } from '../language/unbreakable-pairs.js';
import type { Pt } from '../letter/style.js';
import type { Face, Faces } from './face.js';
import type { Box, Glue, Penalty } from './items.js';
import { JUSTIFICATION } from './justification.js';
import type { FaceName } from './page.js';
import { wordParts } from './word-parts.js';
import type { Piece, Word } from './words.js';

/** A box that knows its piece (an indent has none), a glue that knows its space, a penalty that knows its hyphen. */
export type SetItem =
  | (Box & { readonly piece: Piece | null })
  /** `own` is the face's space, pt. */
  | (Glue & { readonly space: Piece; readonly own: Pt })
  | (Penalty & { readonly hyphen: Piece | null });

export interface Itemizing {
  readonly faces: Faces;
  readonly size: Pt;
  /** Letters and spaces of ragged text are not stretched. */
  readonly isJustified: boolean;
  /** Of a break at a hyphen; `Infinity` where no word is divided. */
  readonly hyphenCost: number;
  readonly firstIndent: Pt;
}

/** Cost of a break inside an address or a typed compound, which needs no hyphen. */
const COMPOUND_COST = 10;

/** Of one between the groups of an IBAN, or within a key of an address: only lines with gaps of some 12 pt cost as much. */
const LAST_RESORT_COST = 12_000;

export function itemize(words: readonly Word[], itemizing: Itemizing): readonly SetItem[] {
  const items: SetItem[] = [];
  if (itemizing.firstIndent !== 0) items.push({ kind: 'box', width: itemizing.firstIndent, give: 0, piece: null });
  let isInIban = false;
  for (const [index, word] of words.entries()) {
    for (const item of wordItems(word, itemizing)) items.push(item);
    isInIban = isIbanGroup(word.text, isInIban);
    const next = words[index + 1];
    if (!next) continue;
    if (word.space === null) {
      items.push(MAY_BREAK);
      continue;
    }
    if (!word.isCut && (word.isTied || belongTogether(word.text, next.text))) items.push(NO_BREAK);
    else if (isInIban && /^\d\d/.test(next.text)) items.push(IBAN_BREAK);
    items.push(spaceItem(word.space, itemizing));
  }
  items.push(...LINE_FILL);
  return items;
}

const NO_BREAK: SetItem = { kind: 'penalty', width: 0, cost: Infinity, flagged: false, hyphen: null };
const IBAN_BREAK: SetItem = { ...NO_BREAK, cost: LAST_RESORT_COST };
/** Between the parts of a word that no line holds. */
const MAY_BREAK: SetItem = { kind: 'penalty', width: 0, cost: COMPOUND_COST, flagged: false, hyphen: null };
const NO_SPACE: Piece = { text: '', face: { family: 'serif', bold: false, italic: false }, link: null };

/** The last line is filled up by far more than any measure, and its end forced (p. 1121). */
const LINE_FILL: readonly SetItem[] = [
  NO_BREAK,
  { kind: 'glue', width: 0, stretch: 1e6, shrink: 0, space: NO_SPACE, own: 0 },
  { kind: 'penalty', width: 0, cost: -Infinity, flagged: false, hyphen: null },
];

/** A word's boxes and the places to break between them; one in two faces has at least two boxes. */
function wordItems({ pieces, text }: Word, itemizing: Itemizing): readonly SetItem[] {
  const [first] = pieces;
  if (first && pieces.length === 1 && first.link === null) return cutterOf(first.face, itemizing).word(text);
  const items: SetItem[] = [];
  let from = 0;
  for (const piece of pieces) {
    items.push(...pieceItems({ text, from }, piece, itemizing));
    from += piece.text.length;
  }
  return items;
}

function spaceItem(space: Piece, itemizing: Itemizing): SetItem {
  return space.link === null ? cutterOf(space.face, itemizing).space(space.text) : makeSpace(space, itemizing);
}

/** Gives the items of what stands in one face and size, and in no link. */
interface Cutter {
  readonly word: (text: string) => readonly SetItem[];
  readonly space: (text: string) => SetItem;
}

type Cutting = Omit<Itemizing, 'firstIndent'>;

const cutters = new WeakMap<Face, Map<string, Cutter>>();

function cutterOf(name: FaceName, { faces, size, isJustified, hyphenCost }: Cutting): Cutter {
  const face = faces(name);
  const key = `${size}${isJustified}${hyphenCost}`;
  const known = cutters.get(face)?.get(key);
  if (known) return known;
  const cutting = { faces, size, isJustified, hyphenCost };
  const cutter: Cutter = {
    word: memoize((text) => pieceItems({ text, from: 0 }, { text, face: name, link: null }, cutting)),
    space: memoize((text) => makeSpace({ text, face: name, link: null }, cutting)),
  };
  cutters.set(face, (cutters.get(face) ?? new Map()).set(key, cutter));
  return cutter;
}

const WISHED = {
  natural: JUSTIFICATION.space,
  stretch: JUSTIFICATION.spaceStretch,
  shrink: JUSTIFICATION.spaceShrink,
};

/** Ragged text has the face's own space. */
const RIGID = { natural: 1, stretch: 0, shrink: 0 };

function makeSpace(space: Piece, { faces, size, isJustified }: Cutting): SetItem {
  const { shape, unitsPerEm } = faces(space.face);
  const own = (shape(space.text).width / unitsPerEm) * size;
  const { natural, stretch, shrink } = isJustified ? WISHED : RIGID;
  return { kind: 'glue', width: own * natural, stretch: own * stretch, shrink: own * shrink, space, own };
}

/** Of a piece that starts at `from` of its word. */
function pieceItems(
  { text, from }: { readonly text: string; readonly from: number },
  { text: own, face: name, link }: Piece,
  { faces, size, isJustified, hyphenCost }: Cutting,
): readonly SetItem[] {
  const face = faces(name);
  const scale = size / face.unitsPerEm;
  const items: SetItem[] = [];
  for (const part of wordParts(text, from, own, face)) {
    const width = part.width * scale;
    const give = isJustified ? width * JUSTIFICATION.letters : 0;
    items.push({ kind: 'box', width, give, piece: { text: part.text, face: name, link } });
    if (part.hyphen === null || (part.hyphen && hyphenCost === Infinity)) continue;
    const hyphen = part.hyphen ? { text: '\u00ad', face: name, link } : null;
    const cost = part.hyphen ? hyphenCost : part.isLastResort ? LAST_RESORT_COST : COMPOUND_COST;
    items.push({ kind: 'penalty', width: part.hyphenWidth * scale, cost, flagged: part.hyphen, hyphen });
  }
  return items;
}
