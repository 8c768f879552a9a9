/** Rows of an older register → the numbers to be entered, and everything in the rows that is no number, or no date. */

import type { SequenceNumber, Series } from '../../circular/series.js';
import { numberYear } from '../../circular/series.js';
import { foldTr } from '../../language/casing.js';
import { findDates, isoDate, parseDate } from '../../language/dates.js';
import { type ImportFinding, importFinding } from '../findings.js';
import { readNumber } from '../imported-numbers.js';
import type { ColumnMap, RegisterPart } from './column-heads.js';
import { dayOfSerial, type SheetCell, type SheetRow, shownText } from './sheet-table.js';

export interface OldEntry {
  readonly line: number;
  readonly number: SequenceNumber;
  /** ISO day. */
  readonly date: string;
  readonly addressee: string | null;
  readonly subject: string | null;
  /** Why it was annulled, in the register's own words; null where it was not. */
  readonly annulled: string | null;
}

export interface EntryReading {
  readonly entries: readonly OldEntry[];
  readonly findings: readonly ImportFinding[];
}

export interface OldRegister {
  readonly file: string;
  readonly rows: readonly SheetRow[];
  readonly columns: ColumnMap;
  readonly series: Series;
}

export function readEntries({ file, rows, columns, series }: OldRegister): EntryReading {
  const findings: ImportFinding[] = [];
  const serials: number[] = [];
  const entries = rows.flatMap(({ line, cells }): OldEntry[] => {
    const cell = (part: RegisterPart) => (columns[part] === undefined ? undefined : cells[columns[part]]);
    const [numbered, dated] = [cell('number'), cell('date')];
    const shown = shownText(numbered);
    if (shown === '') {
      findings.push(
        importFinding(
          'import/row-skipped',
          { file, line, text: cells.map(shownText).filter(Boolean).join(' · ') },
          null,
        ),
      );
      return [];
    }
    for (const each of [numbered, dated])
      if (each?.isFormula) findings.push(importFinding('import/formula', { file, line, text: shownText(each) }, null));
    const day = dayOf(dated);
    if (day === null) {
      findings.push(importFinding('import/unreadable-date', { file, line, text: shownText(dated) }, null));
      return [];
    }
    if (day.isSerial) serials.push(line);
    const number = numberOf(numbered, yearOf(cell('year')), { series, date: day.iso });
    if (typeof number === 'string') {
      const code = number === 'date' ? 'import/number-became-date' : 'import/unreadable-number';
      findings.push(importFinding(code, { file, line, text: shown }, null));
      return [];
    }
    const [subject, remark] = [shownText(cell('subject')), shownText(cell('remark'))];
    const annulled = annulmentIn(remark, subject);
    return [
      {
        line,
        number,
        date: day.iso,
        addressee: shownText(cell('addressee')) || null,
        subject: subject || null,
        annulled,
      },
    ];
  });
  const [first] = serials;
  if (first !== undefined)
    findings.push(importFinding('import/serial-date', { file, line: first, count: serials.length }, null));
  return { entries, findings };
}

/** A remark that begins so, or a subject that says nothing else: a meeting that was called off is a letter like any other. */
function annulmentIn(remark: string, subject: string): string | null {
  const own = /^iptal(?:dir|edildi| edildi)?\s*[:.,–-]?\s*/.exec(foldTr(remark))?.[0];
  if (own !== undefined) return remark.slice(own.length) || remark;
  return /^iptal(?: edildi)?[.]?$/.test(foldTr(subject)) ? subject : null;
}

/** A day as it shows; a count of days, which a sheet shows where nobody formatted it. */
function dayOf(cell: SheetCell | undefined): { readonly iso: string; readonly isSerial: boolean } | null {
  if (cell === undefined) return null;
  if (cell.kind === 'date') return { iso: cell.iso, isSerial: false };
  const serial = cell.kind === 'number' ? cell.value : /^\d{5}$/.test(cell.text.trim()) ? Number(cell.text) : null;
  if (serial !== null) {
    const iso = dayOfSerial(serial, false);
    return iso === null ? null : { iso, isSerial: true };
  }
  const text = shownText(cell)
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/, '')
    .replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, '$1.$2.$3');
  const [found] = findDates(text);
  const date = parseDate(text) ?? (found && found.start === 0 && found.end === text.length ? found.date : null);
  return date ? { iso: isoDate(date), isSerial: false } : null;
}

function yearOf(cell: SheetCell | undefined): number | null {
  const text = shownText(cell);
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
}

interface NumberContext {
  readonly series: Series;
  readonly date: string;
}

/** `date`: Excel took `2019/12` for a day, and what was typed cannot be told any more. */
function numberOf(
  cell: SheetCell | undefined,
  year: number | null,
  { series, date }: NumberContext,
): SequenceNumber | 'date' | 'unreadable' {
  if (cell === undefined) return 'unreadable';
  if (cell.kind === 'date') return 'date';
  const text = shownText(cell);
  if (parseDate(text) !== null || /^\p{L}{3}[.-]\s?\d{2}$|^\d{1,2}[.-]\p{L}{3}/u.test(text)) return 'date';
  const day = parseDate(date);
  const addendum = /^(\d{1,9})\s*(?:EK|\+)\s*(\d{1,4})$/u.exec(text);
  const own = year ?? (day ? numberYear(series, day) : null);
  if (addendum && own !== null) return { year: own, no: Number(addendum[1]), addendum: Number(addendum[2]) };
  if (/^\d{1,9}$/.test(text) && own !== null)
    return Number(text) === 0 ? 'unreadable' : { year: own, no: Number(text) };
  return readNumber(text, series, day) ?? 'unreadable';
}
