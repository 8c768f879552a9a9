/** What every part of context a block has in hand. */

import type { Origin } from '../letter/inline.js';
import type { Heading, Paragraph } from '../letter/letter.js';
import type { BlockStyle, Pt, Style } from '../letter/style.js';
import type { Faces } from './face.js';
import type { TypesetFinding } from './findings.js';

/** Size of a picture in its own units; only its proportions count. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface Fonts {
  readonly faces: Faces;
  /** By the path that a `Logo` names. */
  readonly pictures: ReadonlyMap<string, PictureSize>;
  /** `on-paper`: the sheet has it printed on it already. Drawn, where nothing is said. */
  readonly letterhead?: LetterheadUse | undefined;
}

export type LetterheadUse = 'drawn' | 'on-paper';

export interface LayoutContext extends Fonts {
  readonly style: Style;
  readonly findings: TypesetFinding[];
  /** Width of what holds the block, pt. */
  readonly width: Pt;
  /** Width of the widest label of any fields of the letter: all their colons stand in one column (Y 15/3). */
  readonly fieldLabel: Pt;
  /** In an item of a list, or a field. */
  readonly isInItem: boolean;
  /** In a passage of another language: no word is divided as a Turkish one. */
  readonly isForeign: boolean;
}

export function styleNamed(name: string, { style }: LayoutContext): BlockStyle {
  return style.blocks.get(name) ?? style.base;
}

/** The style of a leaf; a heading below the second level has one of its own where the sheet has it (`ara-baslik-3`). */
export function leafStyle(leaf: Paragraph | Heading, { style }: Pick<LayoutContext, 'style'>): BlockStyle {
  const own = leaf.kind === 'heading' && leaf.level > 2 ? style.blocks.get(`${leaf.style}-${leaf.level}`) : undefined;
  return own ?? style.blocks.get(leaf.style) ?? style.base;
}

/** The place to complain about: the value's, else the template's. */
export function placeOf(origin: Origin) {
  return origin.value ?? origin.template;
}
