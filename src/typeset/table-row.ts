/** A row of a table → one vertical item, or one a line where it is too tall for a page. */

import type { CellAlign, TableCell, TableRow } from '../letter/letter.js';
import type { BlockStyle, Color, Pt } from '../letter/style.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import type { PageElement, PlacedRule } from './page.js';
import { moved, stacked, type VerticalItem, verticalItem } from './vertical-item.js';

/** Between a cell's words and its lines, and the lines' thickness, pt. */
export const PADDING = { x: 5, y: 2.5 };
const LINE = 0.5;
const LINE_COLOR: Color = { red: 90, green: 90, blue: 90 };

export interface TableContext {
  readonly widths: readonly Pt[];
  readonly align: readonly CellAlign[];
  readonly left: Pt;
  readonly context: LayoutContext;
}

export interface RowPlace {
  /** The table's first: it has a line above. */
  readonly isFirst: boolean;
  readonly mayBreak: boolean;
}

/** A taller row may break between its lines: with the head above it and the page's head it might fit no page. */
const TALL_SHARE = 0.5;

export function rowItems({ cells }: TableRow, table: TableContext, place: RowPlace): VerticalItem[] {
  const { page } = table.context.style;
  const boxes = boxesOf(cells, table);
  const set = boxes.map((box) => leafItems(box.cell, cellContext(box, table), true));
  const height = Math.max(...set.map((lines) => stacked(lines).height)) + 2 * PADDING.y;
  const tall = (page.height - page.margin.top - page.margin.bottom) * TALL_SHARE;
  if (height <= tall || !place.mayBreak) return [wholeRow(boxes, set, { ...place, height })];
  return brokenRow(boxes, set, place);
}

/** A cell and its own left and right edge. */
interface Box {
  readonly cell: TableCell;
  readonly align: CellAlign;
  readonly x: Pt;
  readonly width: Pt;
}

function boxesOf(cells: readonly TableCell[], { widths, align, left }: TableContext): readonly Box[] {
  let column = 0;
  let x = left;
  return cells.map((cell) => {
    const width = widths.slice(column, column + cell.columns).reduce((sum, each) => sum + each, 0);
    const box = { cell, align: align[column] ?? 'left', x, width };
    column += cell.columns;
    x += width;
    return box;
  });
}

/** The column's alignment in place of the style's. */
function cellContext({ cell, align, width }: Box, { context }: TableContext): LayoutContext {
  const style: BlockStyle = { ...styleNamed(cell.style, context), align };
  const blocks = new Map([...context.style.blocks, [cell.style, style]]);
  return { ...context, width: width - 2 * PADDING.x, style: { ...context.style, blocks } };
}

function wholeRow(
  boxes: readonly Box[],
  set: readonly (readonly VerticalItem[])[],
  { isFirst, height }: RowPlace & { readonly height: Pt },
): VerticalItem {
  const elements = boxes.flatMap(({ x }, index) => moved(stacked(set[index] ?? []).elements, x + PADDING.x, PADDING.y));
  return verticalItem(height, [
    ...elements,
    ...across(boxes, { height, isFirst, isLast: true }),
    ...upright(boxes, height),
  ]);
}

/** A page may end between its lines, but not after the first or before the last. */
function brokenRow(
  boxes: readonly Box[],
  set: readonly (readonly VerticalItem[])[],
  { isFirst }: RowPlace,
): VerticalItem[] {
  const count = Math.max(...set.map((lines) => lines.length));
  return Array.from({ length: count }, (_, index) => {
    const [isTop, isLast] = [index === 0, index === count - 1];
    const lines = set.map((each) => each[index]);
    const own = Math.max(...lines.map((line) => line?.height ?? 0));
    const height = own + (isTop ? PADDING.y : 0) + (isLast ? PADDING.y : 0);
    const elements = boxes.flatMap(({ x }, column): PageElement[] =>
      moved(lines[column]?.elements ?? [], x + PADDING.x, isTop ? PADDING.y : 0),
    );
    const rules = [...across(boxes, { height, isFirst: isFirst && isTop, isLast }), ...upright(boxes, height)];
    return verticalItem(height, [...elements, ...rules], { keepsWithNext: isTop || index === count - 2 });
  });
}

function rule(x: Pt, y: Pt, width: Pt, height: Pt): PlacedRule {
  return { kind: 'rule', x, y, width, height, color: LINE_COLOR };
}

/** Below the row, and above the first one; a row that opens a page has the line above from its head. */
function across(
  boxes: readonly Box[],
  { height, isFirst, isLast }: { readonly height: Pt; readonly isFirst: boolean; readonly isLast: boolean },
): PlacedRule[] {
  const left = boxes[0]?.x ?? 0;
  const width = boxes.reduce((sum, box) => sum + box.width, 0) + LINE;
  return [
    ...(isFirst ? [rule(left, -LINE, width, LINE)] : []),
    ...(isLast ? [rule(left, height - LINE, width, LINE)] : []),
  ];
}

/** Between the cells: joined ones have none. */
function upright(boxes: readonly Box[], height: Pt): PlacedRule[] {
  const left = boxes[0]?.x ?? 0;
  return [left, ...boxes.map(({ x, width }) => x + width)].map((x) => rule(x, 0, LINE, height));
}
