/** A table → lines: columns as wide as their content, narrowed evenly where the line is too short for them. */

import type { CellAlign, Table, TableRow } from '../../letter/letter.js';
import { type Cells, widestOf } from './cells.js';
import { type Extent, fitColumns } from './fit-columns.js';
import { type Frame, framed, measuresIn, plain } from './frame.js';
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
  const columns = columnsOf(headCells === null ? cells : [headCells, ...cells], aligned, measures.width);

  const body = cells.map((row) => setRow(row, columns));
  const apart = body.some((lines) => lines.length > 1) ? 1 : 0;
  const rule = '─'.repeat(columns.reduce((sum, { width }) => sum + width + GAP, -GAP));
  const headRule = columns.map(({ width }) => '─'.repeat(width)).join(' '.repeat(GAP));
  const table = [
    rule,
    ...(headCells === null ? [] : [...setRow(headCells, columns), headRule]),
    ...stack(body.map((lines) => ({ lines, before: apart, after: apart }))).lines,
    rule,
  ];
  return framed(measures, stack([...(caption === null ? [] : [setLeaf(caption, inner)]), plain(table)]));
}

interface TableColumn {
  readonly width: Cells;
  readonly align: CellAlign;
}

function columnsOf(rows: readonly string[][], aligned: readonly CellAlign[], width: Cells): TableColumn[] {
  const extents = aligned.map((_, column): Extent => {
    const lines = rows.flatMap((row) => (row[column] ?? '').split('\n'));
    return {
      widest: Math.max(1, widestOf(lines.map((line) => wordsOf(line).join(' ')))),
      least: Math.max(1, widestOf(lines.flatMap(wordsOf))),
    };
  });
  const widths = fitColumns(extents, width - GAP * (aligned.length - 1));
  return widths.map((each, column) => ({ width: each, align: aligned[column] ?? 'left' }));
}

function cellTexts({ cells }: TableRow, frame: Frame): string[] {
  return cells.map((cell) => leafText(cell, frame));
}

function setRow(cells: readonly string[], columns: readonly TableColumn[]): string[] {
  const set = columns.map(({ width, align: how }, index) => {
    const text = cells[index] ?? '';
    return { width, lines: text === '' ? [] : wrap(text, width).map((line) => align(line, width, how)) };
  });
  const lines = beside(set, GAP);
  return lines.length === 0 ? [''] : lines;
}
