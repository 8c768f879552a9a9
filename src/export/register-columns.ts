/** The usual columns of a register of outgoing documents, and what of a row stands in each. */

import type { SeriesKey } from '../circular/series.js';
import { upperTr } from '../language/casing.js';
import { type CalendarDate, type CalendarDateFormat, parseDate } from '../language/dates.js';
import type { RegisterRow } from './register-row.js';

/** What a cell holds, for writers that know numbers and dates from words. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: CalendarDate }
  | { readonly kind: 'text'; readonly value: string };

export interface Column {
  readonly title: string;
  /** Cells of a fixed-width screen; shares of the width elsewhere. */
  readonly width: number;
  /** Whose annulled numbers are struck out; null where the whole row decides. */
  readonly series: SeriesKey | null;
  readonly cell: (row: RegisterRow) => Cell;
}

/** What a register is printed as: whose, of which year, and in which order its numbers stand. */
export interface RegisterSheet {
  readonly organisation: string;
  /** null for all years: then each row says its own. */
  readonly year: number | null;
  /** The document number's first, where there is one. */
  readonly series: readonly SeriesKey[];
  readonly dateFormat: CalendarDateFormat;
  /** ISO instant of the last entry: the same register gives the same bytes. */
  readonly asOf: string;
}

export function titleOf({ year }: RegisterSheet): string {
  return year === null ? 'GİDEN EVRAK KAYIT DEFTERİ' : `${year} YILI GİDEN EVRAK KAYIT DEFTERİ`;
}

/** `withYear`: a column of its own, as sheets that are sorted and searched want it. */
export function columnsOf({ series }: RegisterSheet, withYear: boolean): readonly Column[] {
  const text = (title: string, width: number, value: (row: RegisterRow) => string): Column => ({
    title,
    width,
    series: null,
    cell: (row) => ({ kind: 'text', value: value(row) }),
  });
  return [
    ...(withYear ? [yearColumn(series)] : []),
    ...series.map(numberColumn),
    { title: 'Tarih', width: 10, series: null, cell: ({ date }) => dateCell(date) },
    text('Muhatap', 22, ({ addressee }) => addressee),
    text('Konu', 32, ({ subject }) => subject),
    text('Ek', 18, ({ enclosures }) => enclosures),
    text('Dosya', 8, ({ fileCode }) => fileCode),
    text('İlgi', 28, ({ answered }) => answered),
    text('Açıklama', 20, ({ remark }) => remark),
  ];
}

function yearColumn(series: readonly SeriesKey[]): Column {
  return { title: 'Yıl', width: 5, series: null, cell: (row) => ({ kind: 'number', value: yearOf(row, series) }) };
}

/** That of its first number, in the order of the columns. */
function yearOf({ numbers }: Pick<RegisterRow, 'numbers'>, series: readonly SeriesKey[]): number {
  for (const key of series) {
    const year = numbers[key]?.year;
    if (year !== undefined) return year;
  }
  return 0;
}

const TITLES: Readonly<Record<SeriesKey, string>> = { sayi: 'Sayı', genelge: 'Genelge' };

function numberColumn(key: SeriesKey, _: number, series: readonly SeriesKey[]): Column {
  return {
    title: TITLES[key] ?? upperTr(key.slice(0, 1)) + key.slice(1),
    width: 8,
    series: key,
    cell(row) {
      const number = row.numbers[key];
      if (number === undefined) return { kind: 'text', value: '' };
      const { year, no, addendum } = number;
      if (year === yearOf(row, series) && addendum === undefined) return { kind: 'number', value: no };
      const own = year === yearOf(row, series) ? '' : `${year}/`;
      return { kind: 'text', value: `${own}${no}${addendum === undefined ? '' : ` EK ${addendum}`}` };
    },
  };
}

function dateCell(iso: string): Cell {
  const value = parseDate(iso);
  return value === null ? { kind: 'text', value: iso } : { kind: 'date', value };
}

/** Whether what stands in a cell is annulled. */
export function isStruck({ standing, voided }: RegisterRow, { series }: Column): boolean {
  return standing === 'void' || (series !== null && voided.has(series));
}
