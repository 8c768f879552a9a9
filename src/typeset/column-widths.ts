/** Widths of a table's columns from what stands in them (CSS 2.1, 17.5.2.2 "Automatic table layout", in spirit). */

import type { Table } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import type { LayoutContext } from './layout-context.js';
import { widestLine, widestPart } from './widest-line.js';

/** Sum is the room where the text needs it or more, and the text's own width where that is less than the room. */
export function columnWidths(table: Table, context: LayoutContext, padding: Pt): readonly Pt[] {
  const rows = [...(table.head ? [table.head] : []), ...table.rows];
  const columns = table.align.map((_, column) => {
    const cells = rows.flatMap(({ cells: all }) => all[column] ?? []);
    const inset = 2 * padding + 1;
    return {
      least: Math.max(0, ...cells.map((cell) => widestPart(cell, context))) + inset,
      wished: Math.max(0, ...cells.map((cell) => widestLine(cell, context))) + inset,
    };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wished = columns.reduce((sum, column) => sum + column.wished, 0);
  const room = context.width;
  if (wished <= room)
    return spread(
      columns.map((column) => column.wished),
      room,
    );
  if (least >= room) return columns.map((column) => (column.least * room) / least);
  return shared(columns, room);
}

interface Column {
  readonly least: Pt;
  readonly wished: Pt;
}

/**
 * A column that asks for less than its even share has what it asks for, so that short entries stay on one line; the
 * others share the rest, each at least as wide as its longest word.
 */
function shared(columns: readonly Column[], room: Pt): readonly Pt[] {
  const modest = new Set<Column>();
  const left = (): Pt => room - [...modest].reduce((sum, { wished }) => sum + wished, 0);
  const others = (): readonly Column[] => columns.filter((column) => !modest.has(column));
  for (let found = true; found; ) {
    const even = left() / others().length;
    const next = others().filter(({ wished }) => wished <= even);
    const least = others().reduce((sum, column) => sum + (next.includes(column) ? column.wished : column.least), 0);
    found = next.length > 0 && least <= left();
    if (found) for (const column of next) modest.add(column);
  }
  const rest = others();
  const least = rest.reduce((sum, column) => sum + column.least, 0);
  const missing = rest.reduce((sum, column) => sum + column.wished - column.least, 0);
  const share = missing > 0 ? (left() - least) / missing : 0;
  return columns.map((column) =>
    modest.has(column) ? column.wished : column.least + (column.wished - column.least) * share,
  );
}

/** A table nearly as wide as the text fills it; a small one stays small. */
function spread(widths: readonly Pt[], room: Pt): readonly Pt[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total < room * 0.6 ? widths : widths.map((width) => (width * room) / total);
}
