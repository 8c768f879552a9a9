/** Pipe tables of the body. */

import type { CellAlign, Table, TableRow } from '../letter/letter.js';
import { bodyFinding } from './findings.js';
import { isBlank, type Line } from './lines.js';
import { originAt, type Parsing } from './parsing.js';
import { parseCell, trimmed } from './table-cells.js';

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** A line of cells over a line of dashes, `| --- | ---: |`. */
export function startsTable(lines: readonly Line[], at: number): boolean {
  const delimiter = lines[at + 1]?.text.trim() ?? '';
  return (lines[at]?.text.includes('|') ?? false) && delimiter.includes('|') && DELIMITER.test(delimiter);
}

/** A row with too few cells is filled up; one with more cells than dashes is an error: they would be lost. */
export function parseTable(lines: readonly Line[], at: number, parsing: Parsing): { block: Table; next: number } {
  let next = at + 2;
  while (next < lines.length && !isBlank(lines[next] ?? { text: '', offset: 0 }) && lines[next]?.text.includes('|'))
    next += 1;
  const [head, delimiter, ...rows] = lines.slice(at, next);
  const align = delimiter ? cellsOf(delimiter).map(alignOf) : [];
  const row = (line: Line, style: string) => parseRow(line, style, { ...parsing, columns: align.length });
  const headRow = head ? row(head, 'tablo-ust') : null;
  const isHeadless = headRow?.cells.every(({ content }) => content.length === 0) ?? true;
  const last = lines[next - 1];
  const span = { start: head?.offset ?? 0, end: last ? last.offset + last.text.length : 0 };
  const block: Table = {
    kind: 'table',
    style: 'tablo',
    caption: null,
    align,
    head: isHeadless ? null : headRow,
    rows: rows.map((line) => row(line, 'tablo-hucresi')),
    origin: originAt(span, parsing),
  };
  return { block, next };
}

interface Columns extends Parsing {
  readonly columns: number;
}

function parseRow(line: Line, style: string, { columns, ...parsing }: Columns): TableRow {
  const typed = cellsOf(line);
  const cells = parsing.grammar > 1 ? joined(typed) : typed.map((cell) => ({ cell, columns: 1 }));
  const origin = originAt({ start: line.offset, end: line.offset + line.text.length }, parsing);
  if (typed.length > columns) {
    parsing.findings.push(bodyFinding('body/ragged-table', { columns, cells: typed.length }, origin.value));
  }
  const end: Line = { text: '', offset: line.offset + line.text.length };
  const missing = Array.from({ length: Math.max(columns - typed.length, 0) }, () => ({ cell: end, columns: 1 }));
  return {
    cells: [...cells, ...missing].map((each) => parseCell(each.cell, { style, columns: each.columns }, parsing)),
    origin,
  };
}

/** Nothing at all between two pipes, `||`, joins the place to the cell before it; a space there is an empty cell. */
function joined(cells: readonly TypedCell[]): { readonly cell: Line; readonly columns: number }[] {
  const all: { cell: Line; columns: number }[] = [];
  for (const cell of cells) {
    const last = all.at(-1);
    if (last && cell.isJoined) last.columns += 1;
    else all.push({ cell, columns: 1 });
  }
  return all;
}

interface TypedCell extends Line {
  readonly isJoined: boolean;
}

/** The cells between the pipes, without the space round their words; `\|` is a character. */
function cellsOf(line: Line): TypedCell[] {
  const cells: TypedCell[] = [];
  let start = 0;
  for (let at = 0; at <= line.text.length; at += 1) {
    const isPipe = line.text[at] === '|' && line.text[at - 1] !== '\\';
    if (at < line.text.length && !isPipe) continue;
    const cell = trimmed({ text: line.text.slice(start, at), offset: line.offset + start });
    cells.push({ ...cell, isJoined: start > 0 && at === start && at < line.text.length });
    start = at + 1;
  }
  const inner = cells[0]?.text === '' && line.text.trimStart().startsWith('|') ? cells.slice(1) : cells;
  return inner.at(-1)?.text === '' && line.text.trimEnd().endsWith('|') ? inner.slice(0, -1) : inner;
}

function alignOf({ text }: Line): CellAlign {
  if (text.endsWith(':')) return text.startsWith(':') ? 'center' : 'right';
  return 'left';
}
