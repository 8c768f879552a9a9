/** Tables → vertical items: a row is never broken, the head stands again on each page. */

import type { CellAlign, Table, TableRow } from '../letter/letter.js';
import type { Align, BlockStyle, Color, Pt } from '../letter/style.js';
import { columnWidths } from './column-widths.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import type { PageElement, PlacedRule } from './page.js';
import { asArtifact, moved, spaced, stacked, type VerticalItem, verticalItem } from './vertical-item.js';

/** Between a cell's words and its lines, and the lines' thickness, pt. */
const PADDING = { x: 5, y: 2.5 };
const LINE = 0.5;
const LINE_COLOR: Color = { red: 90, green: 90, blue: 90 };

export function tableItems(table: Table, context: LayoutContext): VerticalItem[] {
  const style = styleNamed(table.style, context);
  const widths = columnWidths(table, { ...context, width: context.width - style.left - style.right }, PADDING.x);
  const tableContext: TableContext = { widths, align: table.align, left: style.left, context };
  const head = table.head ? [tableRowItem(table.head, tableContext, { isFirst: true })] : [];
  const repeats = head.map((each) => ({ ...each, elements: asArtifact(each.elements, 'repeat') }));
  const rows = table.rows.map((each, index) =>
    tableRowItem(each, tableContext, { isFirst: head.length === 0 && index === 0 }),
  );
  const body = [
    ...head.map((each) => ({ ...each, keepsWithNext: true })),
    ...rows.map((each, index) => ({ ...each, repeats: index === 0 ? [] : repeats })),
  ];
  const set = spaced(body, style.before, style.after);
  if (table.caption === null) return set;
  return [...leafItems(table.caption, context).map((each) => ({ ...each, keepsWithNext: true })), ...set];
}

interface TableContext {
  readonly widths: readonly Pt[];
  readonly align: readonly CellAlign[];
  readonly left: Pt;
  readonly context: LayoutContext;
}

function tableRowItem(
  { cells }: TableRow,
  { widths, align, left, context }: TableContext,
  { isFirst }: { isFirst: boolean },
): VerticalItem {
  const sets = cells.map((cell, column) => {
    const width = (widths[column] ?? 0) - 2 * PADDING.x;
    return stacked(leafItems(cell, aligned(context, cell.style, { align: align[column] ?? 'left', width }), true));
  });
  const height = Math.max(...sets.map((set) => set.height)) + 2 * PADDING.y;
  const elements: PageElement[] = [];
  let x = left;
  for (const [column, set] of sets.entries()) {
    elements.push(...moved(set.elements, x + PADDING.x, PADDING.y));
    x += widths[column] ?? 0;
  }
  return verticalItem(height, [...elements, ...grid(widths, left, height, isFirst)]);
}

/** The column's alignment in place of the style's. */
function aligned(context: LayoutContext, name: string, { align, width }: { align: Align; width: Pt }): LayoutContext {
  const style: BlockStyle = { ...styleNamed(name, context), align };
  return { ...context, width, style: { ...context.style, blocks: new Map([...context.style.blocks, [name, style]]) } };
}

/** Below and between the cells, and above the first row; a row that opens a page has the line above from its head. */
function grid(widths: readonly Pt[], left: Pt, height: Pt, isFirst: boolean): PlacedRule[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rule = (x: Pt, y: Pt, width: Pt, tall: Pt): PlacedRule => ({
    kind: 'rule',
    x,
    y,
    width,
    height: tall,
    color: LINE_COLOR,
  });
  const across = [
    ...(isFirst ? [rule(left, -LINE, total + LINE, LINE)] : []),
    rule(left, height - LINE, total + LINE, LINE),
  ];
  let x = left;
  const upright = [0, ...widths].map((width) => {
    x += width;
    return rule(x, 0, LINE, height);
  });
  return [...across, ...upright];
}
