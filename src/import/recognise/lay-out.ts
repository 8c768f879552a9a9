/** Tables that only lay a letter out → the lines in them; those that hold figures stay. */

import type { SourceLine, SourceTable, Unit } from '../source-document.js';
import { isClosing, labelOf } from './labels.js';

/** A table is taken apart before the text begins, behind its closing, where it has one cell only, or a label in it. */
export function layOut(units: readonly Unit[]): readonly Unit[] {
  const whole = units.flatMap((unit) => (unit.kind === 'table' && isOneCell(unit) ? (cellsOf(unit)[0] ?? []) : [unit]));
  if (whole.length !== units.length) return layOut(whole);
  const closing = units.findLastIndex((unit) => unit.kind === 'line' && isClosing(unit.text));
  const start = units.findIndex((unit) => unit.kind === 'line' && isSentence(unit));
  return units.flatMap((unit, at): readonly Unit[] => {
    if (unit.kind !== 'table') return [unit];
    const isOutside = at < start || (closing !== -1 && at > closing);
    const hasLabel = cellsOf(unit).some((cell) =>
      cell.some((each) => each.kind === 'line' && labelOf(each.text) !== null),
    );
    return isOutside || hasLabel ? linesOf(unit) : [unit];
  });
}

function isSentence({ text }: SourceLine): boolean {
  return text.length > 40 && /[.,:;!?]$/.test(text.trim()) && labelOf(text) === null;
}

function isOneCell(table: SourceTable): boolean {
  return cellsOf(table).filter((cell) => cell.some(saysSomething)).length === 1;
}

function saysSomething(unit: Unit): boolean {
  return unit.kind === 'table' ? cellsOf(unit).some((cell) => cell.some(saysSomething)) : unit.text.trim() !== '';
}

function cellsOf({ rows }: SourceTable): readonly (readonly Unit[])[] {
  return rows.flat();
}

/** Row by row, the first lines of all cells side by side, then the second ones: a tab stands between cells. */
function linesOf(table: SourceTable): readonly Unit[] {
  return table.rows.flatMap((row) => {
    const cells = row.map((cell) => layOut(cell).filter(saysSomething));
    const height = Math.max(0, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at): readonly Unit[] => {
      const here = cells.map((cell) => cell[at]);
      const tables = here.filter((unit) => unit?.kind === 'table');
      const lines = here.flatMap((unit) => (unit?.kind === 'line' ? [unit] : []));
      const [first] = lines;
      if (!first) return tables.flatMap((unit) => unit ?? []);
      const join = (key: 'text' | 'markdown') => lines.map((line) => line[key].trim()).join('\t');
      const joined = lines.length === 1 ? first : { ...first, text: join('text'), markdown: join('markdown') };
      return [{ ...joined, isSoft: false }, ...tables.flatMap((unit) => unit ?? [])];
    }).flat();
  });
}
