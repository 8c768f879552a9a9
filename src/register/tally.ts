/** What each series has come to while a plan is being made: the register, and on top of it what was planned so far. */

import type { Numbers, SequenceNumber, Series, SeriesKey } from '../circular/series.js';
import { type CalendarDate, isoDate } from '../language/dates.js';
import type { Place } from '../source.js';
import type { RegisterFinding } from './findings.js';
import { type Ledger, numberKey, type SeriesTable, showNumber, spanKey, startOf } from './ledger.js';

/** A draft, or a circular whose numbers were typed and that the register does not know. */
export interface Candidate {
  readonly file: string;
  readonly date: CalendarDate;
  readonly series: readonly SeriesKey[];
  /** Numbers that come from elsewhere; for an adoption, all of them. */
  readonly typed: Numbers;
}

export interface Tally {
  readonly holder: (key: SeriesKey, number: SequenceNumber) => string | null;
  /** The next number to give. */
  readonly next: (key: SeriesKey, year: number) => number;
  /** The first number behind all that are given. */
  readonly following: (key: SeriesKey, year: number) => number;
  readonly start: (key: SeriesKey, year: number) => number | null;
  readonly isEmpty: (key: SeriesKey, year: number) => boolean;
  readonly take: (numbers: Numbers, candidate: Candidate) => void;
  readonly dateOrder: (key: SeriesKey, number: SequenceNumber, candidate: Candidate) => readonly RegisterFinding[];
  readonly series: SeriesTable;
}

/** `spokenFor` are numbers that files hold already, whether or not the register will take them. */
export function openTally(spokenFor: readonly Numbers[], ledger: Ledger, series: SeriesTable): Tally {
  const taken = new Map<string, Candidate>();
  const highest = new Map<string, number>();
  const claimed = new Set<string>();
  const highestClaim = new Map<string, number>();
  const raise = (heights: Map<string, number>, numbers: Numbers): void => {
    for (const [key, number] of Object.entries(numbers)) {
      const span = spanKey(series, key, number.year);
      heights.set(span, Math.max(heights.get(span) ?? 0, number.no));
    }
  };
  for (const numbers of spokenFor) {
    raise(highestClaim, numbers);
    for (const [key, number] of Object.entries(numbers)) claimed.add(numberKey(series, key, number));
  }
  const adopted = new Map<SeriesKey, number>();
  const start = (key: SeriesKey, year: number) =>
    startOf(series.get(key), year, ledger.adopted(key) ?? adopted.get(key) ?? year);
  const highestOf = (key: SeriesKey, year: number): number | null => {
    const planned = highest.get(spanKey(series, key, year));
    const known = ledger.highest(key, year);
    return planned === undefined ? known : Math.max(planned, known ?? 0);
  };
  /** Where gaps are forbidden the lowest that nobody holds; elsewhere above all that anybody holds. */
  const next = (key: SeriesKey, year: number): number => {
    const above = (highestOf(key, year) ?? 0) + 1;
    const first = Math.max(above, start(key, year) ?? 1);
    if (series.get(key)?.gaps === 'allowed')
      return Math.max(first, (highestClaim.get(spanKey(series, key, year)) ?? 0) + 1);
    let no = first;
    while (claimed.has(numberKey(series, key, { year, no }))) no += 1;
    return no;
  };
  const dateOf = (key: SeriesKey, number: SequenceNumber): string | null => {
    const planned = taken.get(numberKey(series, key, number));
    return planned ? isoDate(planned.date) : (ledger.owner(key, number)?.date ?? null);
  };
  return {
    series,
    holder: (key, number) => taken.get(numberKey(series, key, number))?.file ?? holderIn(ledger.owner(key, number)),
    next,
    following: (key, year) => Math.max((highestOf(key, year) ?? 0) + 1, start(key, year) ?? 1),
    start,
    isEmpty: (key, year) => highestOf(key, year) === null,
    take(numbers, candidate) {
      for (const [key, number] of Object.entries(numbers)) {
        taken.set(numberKey(series, key, number), candidate);
        if (!adopted.has(key)) adopted.set(key, number.year);
      }
      raise(highest, numbers);
    },
    dateOrder(key, number, candidate) {
      const order = series.get(key)?.dateOrder ?? 'warn';
      const before = { ...number, no: number.no - 1 };
      const otherDate = order === 'free' ? null : dateOf(key, before);
      const date = isoDate(candidate.date);
      if (otherDate === null || otherDate <= date) return [];
      const args = { number: showNumber(key, number), date, other: showNumber(key, before), otherDate };
      const severity = order === 'required' ? 'error' : 'warning';
      return [{ code: 'register/date-order', severity, args, at: placeIn('tarih') }];
    },
  };
}

function holderIn(document: ReturnType<Ledger['owner']>): string | null {
  return document && (document.file ?? '');
}

/** Where gaps are forbidden, a number may follow the highest or fill a gap that is there; it may not make one. */
export function checkGap(series: Series | undefined, number: SequenceNumber, tally: Tally): RegisterFinding[] {
  if (series === undefined || series.gaps === 'allowed') return [];
  const { key } = series;
  const start = tally.start(key, number.year);
  if (start !== null && number.no < start) {
    const args = { number: showNumber(key, number), start };
    return [{ code: 'register/before-start', severity: 'error', args, at: null }];
  }
  const next = tally.following(key, number.year);
  if (number.no <= next || (start === null && tally.isEmpty(key, number.year))) return [];
  const missing = showNumber(key, { year: number.year, no: next });
  return [{ code: 'register/gap', severity: 'error', args: { number: showNumber(key, number), missing }, at: null }];
}

/** A place in the circular's own file. */
export function placeIn(...path: string[]): Place {
  return { document: 'circular', path, within: null };
}
