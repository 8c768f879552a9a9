/** A workbook → the rows of its first sheet: words, numbers, and days that it shows as dates. Formulas are not computed. */

import { openPackage } from '../package-files.js';
import { allOf, childOf, elementsOf, readXml, textOf, type XmlElement } from '../read-xml.js';
import { dayOfSerial, EMPTY_CELL, type SheetCell, type SheetRow } from './sheet-table.js';

export type XlsxReading = readonly SheetRow[] | 'damaged' | 'too-large' | 'forbidden';

const PARTS = /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/;

export function readXlsx(bytes: Uint8Array): XlsxReading {
  const files = openPackage(bytes, (name) => PARTS.test(name));
  if (typeof files === 'string') return files;
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of files) {
    const root = readXml(content);
    if (typeof root === 'string') return root;
    parts.set(name, root);
  }
  const workbook = parts.get('xl/workbook.xml') ?? null;
  const sheet = parts.get(firstSheet(workbook, parts.get('xl/_rels/workbook.xml.rels') ?? null));
  const data = childOf(sheet ?? null, 'sheetData');
  if (data === null) return 'damaged';
  const book: Book = {
    strings: stringsOf(parts.get('xl/sharedStrings.xml') ?? null),
    dates: dateFormats(parts.get('xl/styles.xml') ?? null),
    is1904: ['1', 'true'].includes(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
  };
  const rows = elementsOf(data).map(
    (row, at): SheetRow => ({ line: Number(row.attributes.r ?? at + 1), cells: cellsOf(row, book) }),
  );
  return rows.filter(({ cells }) => cells.some((cell) => cell.kind !== 'text' || cell.text.trim() !== ''));
}

interface Book {
  readonly strings: readonly string[];
  /** Of each cell format, whether it shows a date. */
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
}

function firstSheet(workbook: XmlElement | null, relations: XmlElement | null): string {
  const id = elementsOf(childOf(workbook, 'sheets') ?? { children: [] })[0]?.attributes['r:id'];
  const target = (relations ? elementsOf(relations) : []).find((each) => each.attributes.Id === id)?.attributes.Target;
  return target === undefined ? 'xl/worksheets/sheet1.xml' : target.replace(/^\/?(?:xl\/)?/, 'xl/');
}

function stringsOf(root: XmlElement | null): readonly string[] {
  return (root ? elementsOf(root) : []).map((item) => shownIn(item));
}

/** Without the reading aids of other scripts. */
function shownIn(item: XmlElement): string {
  return elementsOf(item)
    .filter(({ name }) => name === 't' || name === 'r')
    .map((each) => (each.name === 't' ? textOf(each) : allOf(each, 't').map(textOf).join('')))
    .join('');
}

/** Formats that every workbook has: 14 to 22 and 45 to 47 are dates and times (ECMA-376, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function dateFormats(root: XmlElement | null): readonly boolean[] {
  const codes = new Map(
    elementsOf(childOf(root, 'numFmts') ?? { children: [] }).map((each) => [
      each.attributes.numFmtId ?? '',
      each.attributes.formatCode ?? '',
    ]),
  );
  return elementsOf(childOf(root, 'cellXfs') ?? { children: [] }).map(({ attributes: { numFmtId = '0' } }) => {
    const code = codes.get(numFmtId)?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    return code === undefined ? isBuiltInDate(Number(numFmtId)) : /[dyDYmMaAgG]/.test(code.replace(/General/g, ''));
  });
}

function cellsOf(row: XmlElement, book: Book): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  for (const [at, cell] of elementsOf(row).entries()) {
    const column = columnOf(cell.attributes.r) ?? at;
    while (cells.length < column && cells.length < MOST_COLUMNS) cells.push(EMPTY_CELL);
    if (column < MOST_COLUMNS) cells[column] = cellOf(cell, book);
  }
  return cells;
}

const MOST_COLUMNS = 200;

function columnOf(place: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(place ?? '')?.[1];
  return letters === undefined
    ? null
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(cell: XmlElement, { strings, dates, is1904 }: Book): SheetCell {
  const isFormula = childOf(cell, 'f') !== null;
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  const inline = childOf(cell, 'is');
  const value = childOf(cell, 'v');
  if (inline !== null) return { kind: 'text', text: shownIn(inline), isFormula };
  if (value === null) return { ...EMPTY_CELL, isFormula };
  const text = textOf(value);
  if (type === 's') return { kind: 'text', text: strings[Number(text)] ?? '', isFormula };
  const number = Number(text);
  if (type !== 'n' || !Number.isFinite(number)) return { kind: 'text', text, isFormula };
  const iso = dates[Number(style)] ? dayOfSerial(number, is1904) : null;
  return iso === null ? { kind: 'number', value: number, isFormula } : { kind: 'date', iso, isFormula };
}
