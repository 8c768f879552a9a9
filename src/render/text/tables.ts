/** A table → lines: columns as wide as their content, narrowed evenly where the line is too short for them. */

import type { CellAlign, Table, TableRow } from '../../letter/letter.js';
import { type Cells, widestOf } from './cells.js';
import { type Extent, fitColumns } from './fit-columns.js';
import { type Frame, framed, measuresIn, plain } from './frame.js';
import { type CellText, labelledRows } from './labelled-rows.js';
import { align, beside, type Stack, stack, wordsOf, wrap } from './lines.js';
import { leafText, setLeaf } from './paragraphs.js';

/** Between two columns. */
const GAP: Cells = 2;

/** Caption, then the table between rules. A blank line parts the rows where a cell of one takes several lines. */
export function setTable({ style, caption, align: aligned, head, rows }: Table, frame: Frame): Stack {
  const measures = measuresIn(style, { ...frame, flush: false });
  const inner: Frame = { ...frame, width: measures.width, flush: false };
  const headCells = head === null ? null : cellTexts(head, inner);
  const cells = rows.map((row) => cellTexts(row, inner));
  const captioned = (lines: readonly string[]) =>
    framed(measures, stack([...(caption === null ? [] : [setLeaf(caption, inner)]), plain(lines)]));
  const columns = columnsOf(headCells === null ? cells : [headCells, ...cells], aligned, measures.width);
  if (widthOf(columns) > measures.width) return captioned(labelledRows(headCells, cells, measures.width));

  const body = cells.map((row) => setRow(row, columns));
  const apart = body.some((lines) => lines.length > 1) ? 1 : 0;
  const rule = '─'.repeat(widthOf(columns));
  const headRule = columns.map(({ width }) => '─'.repeat(width)).join(' '.repeat(GAP));
  const table = [
    rule,
    ...(headCells === null ? [] : [...setRow(headCells, columns), headRule]),
    ...stack(body.map((lines) => ({ lines, before: apart, after: apart }))).lines,
    rule,
  ];
  return captioned(table);
}

interface TableColumn {
  readonly width: Cells;
  readonly align: CellAlign;
}

/** Cells that span several columns take what these have: their words wrap. */
function columnsOf(rows: readonly CellText[][], aligned: readonly CellAlign[], width: Cells): TableColumn[] {
  const alone = rows.map(aloneByColumn);
  const extents = aligned.map((_, column): Extent => {
    const lines = alone.flatMap((row) => (row.get(column) ?? '').split('\n'));
    return {
      widest: Math.max(1, widestOf(lines.map((line) => wordsOf(line).join(' ')))),
      least: Math.max(1, widestOf(lines.flatMap(wordsOf))),
    };
  });
  const widths = fitColumns(extents, width - GAP * (aligned.length - 1));
  return widths.map((each, column) => ({ width: each, align: aligned[column] ?? 'left' }));
}

function aloneByColumn(row: readonly CellText[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let column = 0;
  for (const { text, columns } of row) {
    if (columns === 1) texts.set(column, text);
    column += columns;
  }
  return texts;
}

function widthOf(columns: readonly TableColumn[]): Cells {
  return columns.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

function cellTexts({ cells }: TableRow, frame: Frame): CellText[] {
  return cells.map((cell) => ({ text: leafText(cell, frame), columns: cell.columns }));
}

function setRow(cells: readonly CellText[], columns: readonly TableColumn[]): string[] {
  let column = 0;
  const set = cells.map(({ text, columns: count }) => {
    const spanned = columns.slice(column, column + count);
    const width = spanned.reduce((sum, each) => sum + each.width + GAP, -GAP);
    const how = columns[column]?.align ?? 'left';
    column += count;
    return { width, lines: text === '' ? [] : wrap(text, width).map((line) => align(line, width, how)) };
  });
  const lines = beside(set, GAP);
  return lines.length === 0 ? [''] : lines;
}
