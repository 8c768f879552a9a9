/** A csv file → rows: whichever of semicolon, tab and comma parts its first line, quotes as RFC 4180 has them. */

import { EMPTY_CELL, type SheetCell, type SheetRow } from './sheet-table.js';

export function readCsv(text: string): readonly SheetRow[] {
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/, '');
  const separator = separatorOf(plain);
  const rows: SheetRow[] = [];
  let cells: SheetCell[] = [];
  let line = 1;
  let start = 1;
  for (const [, quoted, bare = '', end = ''] of plain.matchAll(FIELDS[separator])) {
    cells.push(cellOf(quoted === undefined ? bare : quoted.replaceAll('""', '"')));
    line += (quoted?.match(/\n/g) ?? []).length;
    if (end === separator) continue;
    rows.push({ line: start, cells });
    cells = [];
    line += end === '' ? 0 : 1;
    start = line;
    if (end === '') break;
  }
  return rows.filter((row) => row.cells.some((cell) => cell.kind !== 'text' || cell.text.trim() !== ''));
}

type Separator = ';' | ',' | '\t';

/** A field and what ends it. */
const FIELDS: Readonly<Record<Separator, RegExp>> = {
  ';': /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|\r|\n|$)/g,
  ',': /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/g,
  '\t': /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
};

function separatorOf(text: string): Separator {
  const head = text.slice(0, 2_000).replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: Separator) => head.split(separator).length;
  return ([';', '\t', ','] as const).reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** The apostrophe before words that a sheet would count is not theirs. */
function cellOf(text: string): SheetCell {
  const own = text.trim();
  if (own === '') return EMPTY_CELL;
  return { kind: 'text', text: own.replace(/^'(?=[=+\-@|%\d\s])/, ''), isFormula: own.startsWith('=') };
}
