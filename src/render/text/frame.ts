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
  /** After a label: a paragraph's own edges and first-line indent do not count there. */
  readonly flush: boolean;
  /** Cells of the widest label of any fields of the letter: all their colons stand in one column (Y 15/3). */
  readonly fieldLabel: Cells;
  readonly set: SetBlocks;
}

export type SetBlocks = (blocks: readonly Block[], width: Cells, flush?: boolean) => Stack;

/** A block's measures in cells and lines. */
export interface Measures {
  /** From the left edge of the frame. */
  readonly left: Cells;
  readonly width: Cells;
  /** Below 0 where the lines after the first hang. */
  readonly firstIndent: Cells;
  readonly align: Align;
  readonly capitals: boolean;
  /** Blank lines asked for, with their fractions. */
  readonly before: number;
  readonly after: number;
}

/** The measures of a style name in a frame: the page's text width is 78 columns, its leading one line. */
export function measuresIn(name: StyleName, { width, style, flush }: Frame): Measures {
  const block = style.blocks.get(name) ?? style.base;
  const { page } = style;
  const cell = (page.width - page.margin.left - page.margin.right) / TEXT_WIDTH;
  const cells = (length: Pt) => Math.max(0, Math.round(length / cell));
  const hanging = Math.min(cells(-block.firstIndent), width - 1);
  const left = flush ? hanging : Math.min(cells(block.left), width - 1);
  const right = flush ? 0 : cells(block.right);
  return {
    left,
    width: Math.max(1, Math.min(width - left - right, Math.floor(width * block.widthShare))),
    firstIndent: hanging > 0 ? -hanging : flush ? 0 : Math.min(cells(block.firstIndent), width - 1),
    align: block.align,
    capitals: block.capitals,
    before: block.before.natural / style.base.leading,
    after: block.after.natural / style.base.leading,
  };
}

/** Puts what a block holds at its place in the frame and adds the block's own requests for blank lines. */
export function framed(measures: Measures, inner: Stack): Stack {
  return spaced(measures, { ...inner, lines: indent(inner.lines, measures.left) });
}

/** Adds a block's own requests for blank lines to those of what it holds. */
export function spaced({ before, after }: Pick<Measures, 'before' | 'after'>, inner: Stack): Stack {
  return { lines: inner.lines, before: Math.max(before, inner.before), after: Math.max(after, inner.after) };
}

/** Lines without requests of their own. */
export function plain(lines: readonly string[]): Stack {
  return { lines, before: 0, after: 0 };
}
