/** The register as Turkish Excel opens it by a double click: semicolons, a byte order mark, nothing that counts or computes. */

import { formatDate } from '../language/dates.js';
import { type Cell, columnsOf } from './register-columns.js';
import type { OpenSheet } from './sheet-writer.js';

export const openCsv: OpenSheet = (sheet, write) => {
  const columns = columnsOf(sheet, true);
  const put = (text: string) => write(Buffer.from(text));
  put(`\ufeff${columns.map(({ title }) => quoted(title)).join(';')}\r\n`);
  return {
    row: (row) => put(`${columns.map(({ cell }) => printCell(cell(row))).join(';')}\r\n`),
    // Only rows: a sum at the end would be sorted and filtered with them.
    end: () => {},
  };
};

function printCell(cell: Cell): string {
  if (cell.kind === 'number') return String(cell.value);
  if (cell.kind === 'date') return formatDate(cell.value, 'gg.aa.yyyy');
  return quoted(inert(cell.value));
}

/** What a sheet takes for a formula, also behind spaces: the OWASP list of first characters, and their full-width forms. */
const FORMULA = /^\s*[=+\-@|%\uff0b\uff0d\uff1d\uff20]|^[\t\r]/u;

/** What it takes for a number or a date, and shows as another: `902.02`, `010.03`, `2019/12`, `1E5`. */
const COUNTED = /^\s*[\d.,/:\-+ ]*\d[\d.,/:\- ]*(?:[eE]\d+)?\s*$|^\s*\d{1,2}[ .\-/]\p{L}{3,}(?:[ .\-/]\d{2,4})?\s*$/u;

/** An apostrophe before it makes it words, and shows that it was done. */
function inert(text: string): string {
  return FORMULA.test(text) || COUNTED.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n,\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
