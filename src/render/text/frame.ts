/** A style sheet's points → columns and lines of plain text, so that both outputs follow one sheet of measures. */

import type { Block, StyleName } from '../../letter/letter.js';
import type { Align, Pt, Style } from '../../letter/style.js';
import type { Cells } from './cells.js';
import { indent, type Stack } from './lines.js';

/** Columns of a text letter. */
export const TEXT_WIDTH: Cells = 78;

/** What a block is set in: its room, the measures, and how to set the blocks it holds. */
export interface Frame {
  readonly width: Cells;
  readonly style: Style;
  /** The style of what holds the block; where the block names it again, its edges are already in `width`. */
  readonly held: StyleName | null;
  readonly set: SetBlocks;
}

/** Sets the blocks that a block of the style `held` holds. */
export type SetBlocks = (blocks: readonly Block[], width: Cells, held: StyleName | null) => Stack;

/** A block's measures in cells and lines. */
export interface Measures {
  /** From the left edge of the frame. */
  readonly left: Cells;
  readonly width: Cells;
  readonly firstIndent: Cells;
  readonly align: Align;
  readonly capitals: boolean;
  /** Blank lines asked for, with their fractions. */
  readonly before: number;
  readonly after: number;
}

/** The measures of a style name in a frame: the page's text width is 78 columns, its leading one line. */
export function measuresIn(name: StyleName, { width, style }: Frame): Measures {
  const block = style.blocks.get(name) ?? style.base;
  const { page } = style;
  const cell = (page.width - page.margin.left - page.margin.right) / TEXT_WIDTH;
  const cells = (length: Pt) => Math.max(0, Math.round(length / cell));
  const left = Math.min(cells(block.left), width - 1);
  const shared = Math.floor(width * block.widthShare);
  return {
    left,
    width: Math.max(1, Math.min(width - left - cells(block.right), shared)),
    firstIndent: cells(block.firstIndent),
    align: block.align,
    capitals: block.capitals,
    before: block.before.natural / style.base.leading,
    after: block.after.natural / style.base.leading,
  };
}

/** The measures of a leaf: of a name that its holder has measured already, only what is within the lines. */
export function leafMeasuresIn(name: StyleName, frame: Frame): Measures {
  const measures = measuresIn(name, frame);
  return name === frame.held ? { ...measures, left: 0, width: frame.width } : measures;
}

/** Puts what a block holds at its place in the frame and adds the block's own requests for blank lines. */
export function framed({ left, before, after }: Measures, inner: Stack): Stack {
  return {
    lines: indent(inner.lines, left),
    before: Math.max(before, inner.before),
    after: Math.max(after, inner.after),
  };
}

/** Lines without requests of their own. */
export function plain(lines: readonly string[]): Stack {
  return { lines, before: 0, after: 0 };
}
