/** Calendar dates as Turkish letters write and print them. A date has no time and no zone. */

import { lowerTr } from './casing.js';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Tarih biçimi: 21.01.2019, 21.1.2019, 21 Ocak 2019, 21/01/2019. */
export type CalendarDateFormat = 'gg.aa.yyyy' | 'g.a.yyyy' | 'g Ay yyyy' | 'gg/aa/yyyy';

const MONTHS: readonly string[] = [
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
];

/** Reads `21.01.2019`, `21/01/2019`, `2019-01-21`; null where it is no date of the calendar. */
export function parseDate(text: string): CalendarDate | null {
  const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return exists(date) ? date : null;
}

/** Whether a text has the form of a date, be it one of the calendar or not. */
export function isDateForm(text: string): boolean {
  return /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})$/.test(text);
}

/** A date typed in another form: `21 Ocak 2019`, `21-1-2019`, `2019.01.21`, `21.01.19`; null where it may be two. */
export function guessDate(text: string): CalendarDate | null {
  const named = /^(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})(?:\s+\p{L}+)?\.?$/u.exec(text);
  const dayFirst = /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4}|\d{2})\.?$/.exec(text);
  const yearFirst = /^(\d{4})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{1,2})\.?$/.exec(text);
  const month = MONTHS.findIndex((name) => lowerTr(name) === lowerTr(named?.[2] ?? '')) + 1;
  const [day = 0, monthNo = 0, year = 0] = named
    ? [named[1], month, named[3]].map(Number)
    : dayFirst
      ? [dayFirst[1], dayFirst[2], dayFirst[3]].map(Number)
      : [yearFirst?.[3], yearFirst?.[2], yearFirst?.[1]].map(Number);
  const date = { year: year < 100 ? 2000 + year : year, month: monthNo, day };
  return exists(date) ? date : null;
}

function exists({ year, month, day }: CalendarDate): boolean {
  const utc = new Date(Date.UTC(year, month - 1, day));
  return utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
}

/** A date that a text names, and its place there. */
export interface FoundDate {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

const NAMED = new RegExp(`(?<!\\d)(\\d{1,2})(?:[./](\\d{1,2})[./]|\\s+(${MONTHS.join('|')})\\s+)(\\d{4})(?!\\d)`, 'gu');

/** The dates in running text: `14.01.2019`, `14/01/2019`, `14 Ocak 2019`. */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(NAMED)].flatMap(({ 0: typed, 1: day, 2: number, 3: name, 4: year, index: start }) => {
    const month = name === undefined ? Number(number) : MONTHS.indexOf(name) + 1;
    const date = { year: Number(year), month, day: Number(day) };
    return exists(date) ? [{ date, start, end: start + typed.length }] : [];
  });
}

/** Days from one date to another; negative where the other is before it. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcOf(to) - utcOf(from)) / 86_400_000);
}

/** Haftanın günü: 0 is Sunday. */
export function weekday(date: CalendarDate): number {
  return new Date(utcOf(date)).getUTCDay();
}

function utcOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

export function formatDate(date: CalendarDate, format: CalendarDateFormat): string {
  const day = String(date.day).padStart(2, '0');
  const month = String(date.month).padStart(2, '0');
  if (format === 'g.a.yyyy') return [date.day, date.month, date.year].join('.');
  if (format === 'g Ay yyyy') return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
  const separator = format === 'gg/aa/yyyy' ? '/' : '.';
  return [day, month, String(date.year).padStart(4, '0')].join(separator);
}

/** `2019-01-21`: sorts as text. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The day on which an instant falls in a time zone (IANA name): the year of a number is decided there, not in UTC. */
export function dateInZone(instant: Date, timeZone: string): CalendarDate {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const parts = format.formatToParts(instant);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}
