/** A table whose columns no line can hold → its rows one below the other, each cell after the name of its column. */

import type { Cells } from './cells.js';
import { indent, wrap } from './lines.js';

/** A cell's words and how many columns it spans. */
export interface CellText {
  readonly text: string;
  readonly columns: number;
}

/** A cell's further lines stand in from its label. */
const HANG: Cells = 4;

/** A rule above, below and between the rows; an empty cell has no line. */
export function labelledRows(
  head: readonly CellText[] | null,
  rows: readonly (readonly CellText[])[],
  width: Cells,
): readonly string[] {
  const names = byColumn(head ?? []);
  const rule = '─'.repeat(width);
  // The names of the columns are words of the letter too, where no row would say them.
  if (rows.length === 0) return [rule, ...(head ?? []).flatMap(({ text }) => wrap(text, width)), rule];
  const lines = rows.flatMap((row) => [
    rule,
    ...[...byColumn(row)].flatMap(([column, text]) => labelled(names.get(column) ?? '', text, width)),
  ]);
  return [...lines, rule];
}

/** The words of each cell, by the column it begins in. */
function byColumn(row: readonly CellText[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let column = 0;
  for (const { text, columns } of row) {
    texts.set(column, text);
    column += columns;
  }
  return texts;
}

function labelled(name: string, text: string, width: Cells): readonly string[] {
  if (text === '') return [];
  const label = name === '' ? '' : `${name.replace(/\s+/g, ' ')}: `;
  const [first = '', ...rest] = wrap(label + text, width - HANG, -HANG);
  return [first, ...indent(rest, HANG)];
}
