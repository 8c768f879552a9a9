/** What stands between the rules of a table → its cells. */

import type { Inline } from '../letter/inline.js';
import type { TableCell } from '../letter/letter.js';
import { parseInlines } from './inlines.js';
import { after, type Line } from './lines.js';
import { originAt, type Parsing } from './parsing.js';

/** Ends a line within a cell, as spreadsheets and web pages write it. */
const LINE_END = /<[bB][rR]\s*\/?>/g;

/** `columns` is how many columns the cell spans. */
export function parseCell(
  cell: Line,
  { style, columns }: Pick<TableCell, 'style' | 'columns'>,
  parsing: Parsing,
): TableCell {
  const span = { start: cell.offset, end: cell.offset + cell.text.length };
  return { kind: 'paragraph', style, columns, content: cellInlines(cell, parsing), origin: originAt(span, parsing) };
}

function cellInlines(cell: Line, parsing: Parsing): Inline[] {
  if (cell.text === '') return [];
  if (parsing.grammar === 1) return parseInlines([cell], parsing);
  const inlines: Inline[] = [];
  let start = 0;
  for (const { 0: sign, index } of [...cell.text.matchAll(LINE_END), { 0: '', index: cell.text.length }]) {
    const part = trimmed({ text: cell.text.slice(start, index), offset: cell.offset + start });
    if (part.text !== '') inlines.push(...parseInlines([part], parsing));
    if (sign !== '') inlines.push({ kind: 'line-break' });
    start = index + sign.length;
  }
  return inlines;
}

/** Without the space round the words. */
export function trimmed(cell: Line): Line {
  const start = after(cell, cell.text.length - cell.text.trimStart().length);
  return { ...start, text: start.text.trimEnd() };
}
