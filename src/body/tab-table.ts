/** Lines with the same number of tabs between their words, as pasted from Excel or Word: a table. */

import type { CellAlign, Table, TableRow } from '../letter/letter.js';
import { after, isBlank, type Line } from './lines.js';
import type { ListReader } from './list-reader.js';
import { originAt, type Parsing } from './parsing.js';
import { parseCell, trimmed } from './table-cells.js';

/** The first line after the tab table that starts at `at`; `at` itself where none does. */
export function endOfTabTable(lines: readonly Line[], at: number, marks: ListReader): number {
  const first = lines[at];
  if (!first || !isRow(lines, at, marks)) return at;
  let [isWhole, isInner] = [true, true];
  let end = at + 1;
  for (let line = lines[end]; line && isRow(lines, end, marks); line = lines[end]) {
    const [whole, inner] = [tabsIn(line.text) === tabsIn(first.text), innerTabs(line) === innerTabs(first)];
    if (!(isWhole && whole) && !(isInner && inner)) break;
    isWhole &&= whole;
    isInner &&= inner;
    end += 1;
  }
  return end - at < 2 || gridOf(lines.slice(at, end)) === null ? at : end;
}

function tabsIn(text: string): number {
  return text.split('\t').length - 1;
}

function innerTabs({ text }: Line): number {
  return tabsIn(text.trim());
}

function isRow(lines: readonly Line[], at: number, marks: ListReader): boolean {
  const line = lines[at];
  if (!line || isBlank(line) || marks.markAt(lines, at)) return false;
  return /\S\t/.test(line.text) || /^\t+\S/.test(line.text);
}

/** The rows' cells: with empty ones at the ends where that makes the rows alike, else without typed indentation. */
function gridOf(rows: readonly Line[]): readonly (readonly Line[])[] | null {
  const least = rows.reduce((sum, { text }) => Math.min(sum, /^\t*/.exec(text)?.[0].length ?? 0), Infinity);
  const whole = rows.map((row) => cellsOf(after(row, least)));
  const inner = rows.map((row) => cellsOf(trimmed(row)));
  return [whole, inner].find((grid) => isEven(grid)) ?? null;
}

function isEven(grid: readonly (readonly Line[])[]): boolean {
  const columns = grid[0]?.length ?? 0;
  return columns > 1 && grid.every((cells) => cells.length === columns);
}

function cellsOf(row: Line): readonly Line[] {
  let offset = row.offset;
  return row.text.split('\t').map((text) => {
    const cell = trimmed({ text, offset });
    offset += text.length + 1;
    return cell;
  });
}

/** The rows from `at` to `end`. */
export function parseTabTable(rows: readonly Line[], parsing: Parsing): Table {
  const typed = gridOf(rows) ?? [];
  const grid = parsing.grammar > 2 ? withoutEmptyColumns(typed) : typed;
  const hasHead = isHead(grid);
  const last = rows.at(-1);
  const setRow = (cells: readonly Line[], style: string): TableRow => ({
    cells: cells.map((cell) => parseCell(cell, { style, columns: 1 }, parsing)),
    origin: originAt(
      { start: cells[0]?.offset ?? 0, end: (cells.at(-1)?.offset ?? 0) + (cells.at(-1)?.text.length ?? 0) },
      parsing,
    ),
  });
  const [head] = grid;
  return {
    kind: 'table',
    style: 'tablo',
    caption: null,
    align: alignOf(hasHead ? grid.slice(1) : grid),
    head: hasHead && head ? setRow(head, 'tablo-ust') : null,
    rows: (hasHead ? grid.slice(1) : grid).map((cells) => setRow(cells, 'tablo-hucresi')),
    origin: originAt({ start: rows[0]?.offset ?? 0, end: last ? last.offset + last.text.length : 0 }, parsing),
  };
}

/** Two tabs where one would do: a column of nothing is how words were lined up. */
function withoutEmptyColumns(grid: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const isFilled = (column: number) => grid.some((cells) => cells[column]?.text !== '');
  const filled = grid.map((cells) => cells.filter((_, column) => isFilled(column)));
  return isEven(filled) ? filled : grid;
}

/** Words above numbers: a first row without a figure, over a column of nothing else. */
function isHead([head, ...rows]: readonly (readonly Line[])[]): boolean {
  if (!head || rows.length < 2 || head.some(({ text }) => text === '' || /\d/.test(text))) return false;
  return head.some((_, column) => rows.every((cells) => /\d/.test(cells[column]?.text ?? '')));
}

/** Figures stand under one another at the right. */
function alignOf(rows: readonly (readonly Line[])[]): readonly CellAlign[] {
  return (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((cells) => cells[column]?.text ?? '').filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => AMOUNT.test(text)) ? 'right' : 'left';
  });
}

const AMOUNT = /^[-–+]?(?:%\s?)?\d[\d.,]*\s?(?:%|TL|₺|€|\$)?$/;
