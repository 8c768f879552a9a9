/** What every part of context a block has in hand. */

import type { Origin } from '../letter/letter.js';
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
}

export interface LayoutContext extends Fonts {
  readonly style: Style;
  readonly findings: TypesetFinding[];
  /** Width of what holds the block, pt. */
  readonly width: Pt;
}

export function styleNamed(name: string, { style }: LayoutContext): BlockStyle {
  return style.blocks.get(name) ?? style.base;
}

/** The place to complain about: the value's, else the template's. */
export function placeOf(origin: Origin) {
  return origin.value ?? origin.template;
}
