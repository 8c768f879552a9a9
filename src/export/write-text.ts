/** The register as plain text: columns of fixed width, words wrapped in them; what is annulled stands between tildes. */

import { formatDate } from '../language/dates.js';
import { visibleText } from '../language/visible-text.js';
import { cellsOf } from '../render/text/cells.js';
import { beside, wrap } from '../render/text/lines.js';
import { type Cell, type Column, columnsOf, isStruck, type RegisterSheet, titleOf } from './register-columns.js';
import type { RegisterRow } from './register-row.js';
import { CLOSING_SIGNERS, closingLines, totalLines } from './register-totals.js';
import type { OpenSheet } from './sheet-writer.js';

const GAP = 2;

export const openText: OpenSheet = (sheet, write) => {
  const columns = columnsOf(sheet, sheet.year === null);
  const width = columns.reduce((sum, column) => sum + column.width + GAP, -GAP);
  const put = (lines: readonly string[]) => write(Buffer.from(lines.map((line) => `${line.trimEnd()}\n`).join('')));
  put([sheet.organisation, titleOf(sheet), '']);
  put([...rowLines(columns.map((each) => [each, each.title])), '-'.repeat(width)]);
  return {
    row: (row) => put(rowLines(columns.map((column) => [column, cellText(row, column, sheet)]))),
    end: (totals) =>
      put(['-'.repeat(width), ...totalLines(totals), ...closing(sheet, closingLines(sheet, totals), width)]),
  };
};

function cellText(row: RegisterRow, column: Column, { dateFormat }: RegisterSheet): string {
  const text = printCell(column.cell(row), dateFormat);
  const isNumber = column.series !== null || column.title === 'Yıl';
  return isStruck(row, column) && isNumber && text !== '' ? `~${text}~` : text;
}

export function printCell(cell: Cell, dateFormat: RegisterSheet['dateFormat']): string {
  if (cell.kind === 'number') return String(cell.value);
  return cell.kind === 'date' ? formatDate(cell.value, dateFormat) : visibleText(cell.value);
}

function rowLines(cells: readonly (readonly [Column, string])[]): readonly string[] {
  const isOneLine = cells.every(([{ width }, text]) => cellsOf(text) <= width);
  if (isOneLine)
    return [cells.map(([{ width }, text]) => text + ' '.repeat(width - cellsOf(text))).join(' '.repeat(GAP))];
  return beside(
    cells.map(([{ width }, text]) => ({ width, lines: wrap(text, width) })),
    GAP,
  );
}

function closing(sheet: RegisterSheet, lines: readonly string[], width: number): readonly string[] {
  if (sheet.year === null) return [];
  const share = Math.floor(width / CLOSING_SIGNERS.length) - GAP;
  const signers = CLOSING_SIGNERS.map((signer) => ({ width: share, lines: [signer, 'Adı SOYADI', 'İmza'] }));
  return ['', ...lines, '', ...beside(signers, GAP), '', ''];
}
