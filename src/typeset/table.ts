/** Tables → vertical items: a row stands on one page where it can, and the head again on each. */

import type { Table } from '../letter/letter.js';
import { fitTable } from './fit-table.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import { PADDING, rowItems, type TableContext } from './table-row.js';
import { asArtifact, spaced, type VerticalItem } from './vertical-item.js';

export function tableItems(table: Table, context: LayoutContext): VerticalItem[] {
  const style = styleNamed(table.style, context);
  const room = { ...context, width: context.width - style.left - style.right };
  const { widths, context: cellContext } = fitTable(table, room, PADDING.x);
  const tableContext: TableContext = { widths, align: table.align, left: style.left, context: cellContext };
  const head = table.head ? rowItems(table.head, tableContext, { isFirst: true, mayBreak: false }) : [];
  const repeats = head.map((each) => ({ ...each, elements: asArtifact(each.elements, 'repeat') }));
  const rows = table.rows.flatMap((each, index) =>
    rowItems(each, tableContext, { isFirst: head.length === 0 && index === 0, mayBreak: true }),
  );
  const body = [
    ...head.map((each) => ({ ...each, keepsWithNext: true })),
    // The last row has company on its page.
    ...rows.map((each, index) => ({
      ...each,
      repeats: index === 0 ? [] : repeats,
      keepsWithNext: each.keepsWithNext || index === rows.length - 2,
    })),
  ];
  const set = spaced(body, style.before, style.after);
  if (table.caption === null) return set;
  return [...leafItems(table.caption, context).map((each) => ({ ...each, keepsWithNext: true })), ...set];
}
