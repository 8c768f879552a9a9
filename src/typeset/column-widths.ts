/** Widths of a table's columns from what stands in them (CSS 2.1, 17.5.2.2 "Automatic table layout", in spirit). */

import type { Table, TableCell } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import type { LayoutContext } from './layout-context.js';
import { widestCharacter, widestLine, widestPart } from './widest-line.js';

/** What a table's columns ask for, pt, padding included. */
export interface ColumnDemand {
  /** Nothing can be set in less: its widest character. */
  readonly floor: Pt;
  /** Its widest part between two places to break. */
  readonly least: Pt;
  /** Its longest line. */
  readonly wished: Pt;
}

export interface CellSetting {
  /** Left and right of its words, pt. */
  readonly padding: Pt;
  /** `Infinity` where no word is divided. */
  readonly hyphenCost: number;
}

export function columnDemands(
  table: Table,
  context: LayoutContext,
  { padding, hyphenCost }: CellSetting,
): readonly ColumnDemand[] {
  const rows = [...(table.head ? [table.head] : []), ...table.rows];
  const inset = 2 * padding + 1;
  const demands = table.align.map(() => ({ floor: inset, least: inset, wished: inset }));
  const wide: { readonly start: number; readonly cell: TableCell }[] = [];
  for (const { cells } of rows) {
    let start = 0;
    for (const cell of cells) {
      const demand = demands[start];
      if (cell.columns > 1) wide.push({ start, cell });
      else if (demand) {
        demand.floor = Math.max(demand.floor, widestCharacter(cell, context) + inset);
        demand.least = Math.max(demand.least, widestPart(cell, context, hyphenCost) + inset);
        demand.wished = Math.max(demand.wished, widestLine(cell, context) + inset);
      }
      start += cell.columns;
    }
  }
  for (const { start, cell } of wide)
    widen(demands.slice(start, start + cell.columns), widestPart(cell, context, hyphenCost) + inset);
  return demands;
}

/** Columns under a joined cell hold its widest part together. */
function widen(demands: readonly { least: Pt; wished: Pt }[], needed: Pt): void {
  for (const key of ['least', 'wished'] as const) {
    const missing = needed - demands.reduce((sum, demand) => sum + demand[key], 0);
    if (missing > 0) for (const demand of demands) demand[key] += missing / demands.length;
  }
}

/** Sum is the room where the text needs it or more, and the text's own width where that is less than the room. */
export function columnWidths(columns: readonly ColumnDemand[], room: Pt): readonly Pt[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wished = columns.reduce((sum, column) => sum + column.wished, 0);
  if (wished <= room)
    return spread(
      columns.map((column) => column.wished),
      room,
    );
  return least > room ? narrowed(columns, room) : shared(columns, room);
}

/** The widest columns are narrowed to one width, so that short entries need not be broken. */
function narrowed(columns: readonly ColumnDemand[], room: Pt): readonly Pt[] {
  const cutTo = (limit: Pt) => columns.map(({ floor, least }) => Math.min(least, Math.max(floor, limit)));
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (cutTo(middle).reduce((sum, width) => sum + width, 0) > room) high = middle;
    else low = middle;
  }
  return cutTo(low);
}

/**
 * A column that asks for less than its even share has what it asks for, so that short entries stay on one line; the
 * others share the rest, each at least as wide as its longest word.
 */
function shared(columns: readonly ColumnDemand[], room: Pt): readonly Pt[] {
  const modest = new Set<ColumnDemand>();
  const left = (): Pt => room - [...modest].reduce((sum, { wished }) => sum + wished, 0);
  const others = (): readonly ColumnDemand[] => columns.filter((column) => !modest.has(column));
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
