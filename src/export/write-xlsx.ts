/** The register as a workbook: real dates and numbers, a filter, a frozen head; the totals on a sheet of their own. */

import { Zip, ZipDeflate } from 'fflate';
import { daysBetween } from '../language/dates.js';
import { type Cell, columnsOf, isStruck, type RegisterSheet, titleOf } from './register-columns.js';
import type { RegisterRow } from './register-row.js';
import { CLOSING_SIGNERS, closingLines, type RegisterTotals, totalLines } from './register-totals.js';
import type { OpenSheet } from './sheet-writer.js';
import { escapeXml, workbookParts } from './workbook-parts.js';

/** Same register, same bytes: every part bears the earliest time that a zip can say. */
const ZIP_TIME = new Date(1980, 0, 1);
const LEVEL = 1;
/** What the deflater is given at once. */
const PART_BYTES = 2 ** 17;

export const openXlsx: OpenSheet = (sheet, write) => {
  const columns = columnsOf(sheet, true);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const open = (name: string) => {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = ZIP_TIME;
    zip.add(file);
    return file;
  };
  const put = (name: string, text: string) => open(name).push(Buffer.from(text), true);
  for (const [name, text] of workbookParts({ title: titleOf(sheet), creator: sheet.organisation, asOf: sheet.asOf }))
    put(name, text);
  const rows = open('xl/worksheets/sheet1.xml');
  let waiting = sheetHead(columns);
  let count = 1;
  const flush = () => {
    rows.push(Buffer.from(waiting), false);
    waiting = '';
  };
  waiting += rowXml(
    1,
    columns.map(({ title }) => ({ cell: { kind: 'text', value: title }, style: HEAD_STYLE })),
  );
  return {
    row(row) {
      count += 1;
      waiting += rowXml(count, cellsOfRow(row, columns));
      if (waiting.length > PART_BYTES) flush();
    },
    end(totals) {
      waiting += `</sheetData><autoFilter ref="A1:${letterOf(columns.length - 1)}${count}"/></worksheet>`;
      rows.push(Buffer.from(waiting), true);
      put('xl/worksheets/sheet2.xml', totalsSheet(sheet, totals));
      zip.end();
    },
  };
};

/** Indexes of the cell formats in the style sheet. */
const [HEAD_STYLE, TEXT_STYLE, DATE_STYLE, STRUCK_TEXT, STRUCK_DATE] = [1, 2, 3, 4, 5];

interface StyledCell {
  readonly cell: Cell;
  readonly style: number;
}

function cellsOfRow(row: RegisterRow, columns: ReturnType<typeof columnsOf>): readonly StyledCell[] {
  return columns.map((column) => {
    const cell = column.cell(row);
    // Why it is annulled is not annulled.
    const isOut = isStruck(row, column) && column.title !== 'Açıklama';
    const plain = cell.kind === 'date' ? DATE_STYLE : TEXT_STYLE;
    return { cell, style: isOut ? (cell.kind === 'date' ? STRUCK_DATE : STRUCK_TEXT) : plain };
  });
}

function sheetHead(columns: ReturnType<typeof columnsOf>): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width + 2}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function rowXml(no: number, cells: readonly StyledCell[]): string {
  return `<row r="${no}">${cells.map(({ cell, style }, at) => cellXml(`${letterOf(at)}${no}`, cell, style)).join('')}</row>`;
}

/** Words are strings and never formulas, whatever they begin with. */
function cellXml(place: string, cell: Cell, style: number): string {
  if (cell.kind === 'number') return `<c r="${place}" s="${style}"><v>${cell.value}</v></c>`;
  if (cell.kind === 'date') return `<c r="${place}" s="${style}"><v>${serialOf(cell.value)}</v></c>`;
  if (cell.value === '') return '';
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`;
}

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
function serialOf(date: Extract<Cell, { kind: 'date' }>['value']): number {
  return daysBetween({ year: 1899, month: 12, day: 30 }, date);
}

/** A, B … Z: there are never more columns than letters. */
function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);
}

function totalsSheet(sheet: RegisterSheet, totals: RegisterTotals): string {
  const closing = closingLines(sheet, totals);
  const lines: readonly (readonly string[])[] = [
    [sheet.organisation],
    [titleOf(sheet)],
    [],
    ...totalLines(totals).map((line) => [line]),
    ...(closing.length === 0
      ? []
      : [[], ...closing.map((line) => [line]), [], CLOSING_SIGNERS, CLOSING_SIGNERS.map(() => 'Adı SOYADI, imza')]),
  ];
  const rows = lines.map((cells, at) =>
    rowXml(
      at + 1,
      cells.map((value) => ({ cell: { kind: 'text', value }, style: at < 2 ? HEAD_STYLE : 0 })),
    ),
  );
  return `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="2" width="60" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
