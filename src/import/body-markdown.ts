/** The text of a letter → the Markdown of its body: paragraphs, lists with their marks, tables. */

import { ITEM_MARK } from './recognise/labels.js';
import type { SourceLine, SourceTable, Unit } from './source-document.js';

export function bodyMarkdown(units: readonly Unit[]): string {
  const blocks: string[] = [];
  let before: SourceLine | null = null;
  for (const [at, unit] of units.entries()) {
    if (unit.kind === 'table') {
      blocks.push(printTable(unit));
      before = null;
    } else if (unit.text.trim() === '') before = null;
    else {
      const line = printLine(unit, units[at - 1], units[at + 1]);
      if (before !== null && goesWith(before, unit)) blocks.push(`${blocks.pop() ?? ''}${breakBefore(unit)}${line}`);
      else blocks.push(line);
      before = unit;
    }
  }
  return blocks.join('\n\n');
}

/** Items stand line by line; so do lines behind a soft break. */
function goesWith(above: SourceLine, below: SourceLine): boolean {
  return below.isSoft || (isItem(above) && isItem(below)) || (hasTabs(above) && tabsOf(above) === tabsOf(below));
}

function isItem({ text, level }: SourceLine): boolean {
  return level !== null || ITEM_MARK.test(text);
}

/** What looks like a list breaks its lines by itself. */
function breakBefore(line: SourceLine): string {
  return line.isSoft && !isItem(line) ? '\\\n' : '\n';
}

/** Tabs at the start are the first line's indent; those within are a table where the next line has as many. */
function printLine(line: SourceLine, above: Unit | undefined, below: Unit | undefined): string {
  const text = line.markdown.trim();
  const isTable =
    hasTabs(line) && [above, below].some((unit) => unit?.kind === 'line' && tabsOf(unit) === tabsOf(line));
  const plain = isTable ? text : text.replace(/\s*\t\s*/g, ' ');
  return '  '.repeat(line.level ?? 0) + plain.replace(/ {2,}/g, ' ');
}

function tabsOf({ text }: SourceLine): number {
  return text.trim().split('\t').length - 1;
}

function hasTabs(line: SourceLine): boolean {
  return tabsOf(line) > 0;
}

/** The first row is the head: Word says of few that they are. A cell over several columns is followed by as many bars. */
function printTable({ rows, rule, spans }: SourceTable): string {
  const spanOf = (row: number, cell: number) => spans?.[row]?.[cell] ?? 1;
  const widths = rows.map((row, at) => row.reduce((sum, _, cell) => sum + spanOf(at, cell), 0));
  const width = Math.max(...widths);
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, index) => ` ${printCell(cell)} ${'|'.repeat(spanOf(at, index))}`);
    return `|${cells.join('')}${'  |'.repeat(width - (widths[at] ?? 0))}`;
  });
  const [head = '', ...others] = lines;
  return [head, rule ?? `|${' --- |'.repeat(width)}`, ...others].join('\n');
}

function printCell(units: readonly Unit[]): string {
  return units
    .flatMap((unit): readonly string[] => {
      if (unit.kind === 'line') return [unit.text.trim()];
      return unit.rows.map((row) => row.map(printCell).join(' '));
    })
    .filter((text) => text !== '')
    .map((text) => text.replace(/\s*\t\s*/g, ' ').replaceAll('|', '\\|'))
    .join(' <br> ');
}
