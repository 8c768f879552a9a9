/** The measures of a profile. Millimetres, lines and percentages end where this is made: below it all lengths are pt. */

import type { StyleName } from './letter.js';

/** 1/72 inch. */
export type Pt = number;

export interface Style {
  readonly page: PageStyle;
  /** Every name the profile's style.yaml defines; each complete, inherited values filled in. */
  readonly blocks: ReadonlyMap<StyleName, BlockStyle>;
  /** Used for a name that `blocks` lacks; templates are checked against `blocks` before, so only as a floor. */
  readonly base: BlockStyle;
}

export interface PageStyle {
  readonly width: Pt;
  readonly height: Pt;
  readonly margin: { readonly top: Pt; readonly right: Pt; readonly bottom: Pt; readonly left: Pt };
  /** In place of `margin.top` on a page whose head has a logo (Y 7). */
  readonly topWithLogo: Pt;
  readonly logoHeight: Pt;
  /** Between the head region and the text area at the least, and between the text area and the foot region. */
  readonly headGap: Pt;
  readonly footGap: Pt;
}

export type Family = 'serif' | 'sans';
export type Align = 'left' | 'right' | 'center' | 'justify';

/** Vertical space: what is wished, and what it may be tightened to so that a letter fits its page. */
export interface Space {
  readonly natural: Pt;
  readonly least: Pt;
}

export interface BlockStyle {
  readonly family: Family;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: Pt;
  /** Baseline to baseline. */
  readonly leading: Pt;
  readonly color: Color;
  readonly align: Align;
  /** Of a paragraph's first line, from the block's left edge; below 0 where the other lines hang. */
  readonly firstIndent: Pt;
  /** The block's own edges, from those of what holds it. */
  readonly left: Pt;
  readonly right: Pt;
  /** Widest the block may become, as a share of what holds it: Konu 0.5 (Y 12). */
  readonly widthShare: number;
  readonly before: Space;
  readonly after: Space;
  /** Stays with the block that follows: closing formula and signatures. */
  readonly keepWithNext: boolean;
  /** Prints in Turkish capitals. */
  readonly capitals: boolean;
}

/** sRGB, each 0 to 255. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}
