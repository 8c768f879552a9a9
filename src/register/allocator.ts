/** What each series has come to while a plan is being made: the register, and on top of it what was planned so far. */

import type { Numbers, SequenceNumber, Series, SeriesKey } from '../circular/series.js';
import { regraded } from '../diagnostic.js';
import { type CalendarDate, isoDate } from '../language/dates.js';
import type { Place } from '../source.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { baseOf, type Ledger, numberKey, type SeriesTable, showNumber, spanKey, startOf } from './ledger.js';

/** Numbers that stand in a file, whether or not the register will take them. */
export interface TypedNumbers {
  readonly file: string;
  /** Numbers that come from elsewhere; for an adoption, all of them. */
  readonly typed: Numbers;
}

/** A draft, or a circular whose numbers were typed and that the register does not know. */
export interface Candidate extends TypedNumbers {
  /** That its typed numbers leave a gap is meant. */
  readonly mayLeaveGap?: boolean;
  readonly date: CalendarDate;
  readonly series: readonly SeriesKey[];
  /** The circular that it is an addendum to. */
  readonly addendumTo?: { readonly series: SeriesKey; readonly year: number; readonly no: number } | null;
}

export interface Allocator {
  readonly holder: (key: SeriesKey, number: SequenceNumber) => string | null;
  /** The next number to give; where gaps are forbidden it may be one that a file claims. */
  readonly next: (key: SeriesKey, year: number) => number;
  /** The next addendum to a circular. */
  readonly nextAddendum: (key: SeriesKey, base: SequenceNumber) => number;
  /** The file that claims a number which nobody has been given. */
  readonly claimant: (key: SeriesKey, number: SequenceNumber) => string | null;
  /** The first number behind all that are given. */
  readonly following: (key: SeriesKey, year: number) => number;
  readonly start: (key: SeriesKey, year: number) => number | null;
  readonly lowest: (key: SeriesKey, year: number) => number | null;
  readonly take: (numbers: Numbers, candidate: Candidate) => void;
  readonly dateOrder: (key: SeriesKey, number: SequenceNumber, candidate: Candidate) => readonly RegisterFinding[];
  readonly series: SeriesTable;
}

/** `claims` are all the numbers that files hold already and the register does not. */
export function openAllocator(claims: readonly TypedNumbers[], ledger: Ledger, series: SeriesTable): Allocator {
  const taken = new Map<string, Candidate>();
  const highest = new Map<string, number>();
  const lowest = new Map<string, number>();
  const claimed = new Map<string, string>();
  const highestClaim = new Map<string, number>();
  const raise = (heights: Map<string, number>, numbers: Numbers): void => {
    for (const [key, number] of Object.entries(numbers)) {
      if (number.addendum !== undefined) continue;
      const span = spanKey(series, key, number.year);
      heights.set(span, Math.max(heights.get(span) ?? 0, number.no));
    }
  };
  for (const { file, typed } of claims) {
    raise(highestClaim, typed);
    for (const [key, number] of Object.entries(typed)) claimed.set(numberKey(series, key, number), file);
  }
  const adopted = new Map<SeriesKey, number>();
  const start = (key: SeriesKey, year: number) =>
    startOf(series.get(key), year, ledger.adopted(key) ?? adopted.get(key) ?? year);
  const highestOf = (key: SeriesKey, year: number): number | null => {
    const planned = highest.get(spanKey(series, key, year));
    const known = ledger.highest(key, year);
    return planned === undefined ? known : Math.max(planned, known ?? 0);
  };
  const following = (key: SeriesKey, year: number): number =>
    Math.max((highestOf(key, year) ?? 0) + 1, start(key, year) ?? 1);
  /** Where gaps are allowed, above all that anybody claims. */
  const next = (key: SeriesKey, year: number): number => {
    const claim = series.get(key)?.gaps === 'allowed' ? highestClaim.get(spanKey(series, key, year)) : undefined;
    return Math.max(following(key, year), (claim ?? 0) + 1);
  };
  const addenda = new Map<string, number>();
  const raiseAddenda = (numbers: Numbers): void => {
    for (const [key, number] of Object.entries(numbers)) {
      if (number.addendum === undefined) continue;
      const base = numberKey(series, key, baseOf(number));
      addenda.set(base, Math.max(addenda.get(base) ?? 0, number.addendum));
    }
  };
  for (const { typed } of claims) raiseAddenda(typed);
  const dateOf = (key: SeriesKey, number: SequenceNumber): string | null => {
    const planned = taken.get(numberKey(series, key, number));
    return planned ? isoDate(planned.date) : (ledger.owner(key, number)?.date ?? null);
  };
  return {
    series,
    holder: (key, number) => taken.get(numberKey(series, key, number))?.file ?? holderIn(ledger.owner(key, number)),
    next,
    following,
    nextAddendum: (key, base) =>
      Math.max(ledger.addenda(key, base), addenda.get(numberKey(series, key, base)) ?? 0) + 1,
    claimant: (key, number) => claimed.get(numberKey(series, key, number)) ?? null,
    start,
    lowest(key, year) {
      const [known, planned] = [ledger.lowest(key, year), lowest.get(spanKey(series, key, year))];
      return known === null ? (planned ?? null) : Math.min(known, planned ?? known);
    },
    take(numbers, candidate) {
      for (const [key, number] of Object.entries(numbers)) {
        taken.set(numberKey(series, key, number), candidate);
        if (!adopted.has(key)) adopted.set(key, number.year);
        if (number.addendum !== undefined) continue;
        const span = spanKey(series, key, number.year);
        lowest.set(span, Math.min(lowest.get(span) ?? number.no, number.no));
      }
      raise(highest, numbers);
      raiseAddenda(numbers);
    },
    dateOrder(key, number, candidate) {
      const order = number.addendum === undefined ? (series.get(key)?.dateOrder ?? 'warn') : 'free';
      const before = { ...number, no: number.no - 1 };
      const otherDate = order === 'free' ? null : dateOf(key, before);
      const date = isoDate(candidate.date);
      if (otherDate === null || otherDate <= date) return [];
      const args = { number: showNumber(key, number), date, other: showNumber(key, before), otherDate };
      const severity = order === 'required' ? 'error' : 'warning';
      return [regraded(registerFinding('register/date-order', args, placeIn('tarih')), severity)];
    },
  };
}

function holderIn(document: ReturnType<Ledger['owner']>): string | null {
  return document && (document.file ?? '');
}

/** Where gaps are forbidden, a number may follow the highest or fill a gap that is there; it may not make one. */
export function checkGap(series: Series | undefined, number: SequenceNumber, allocator: Allocator): RegisterFinding[] {
  if (series === undefined || series.gaps === 'allowed' || number.addendum !== undefined) return [];
  const { key } = series;
  const start = allocator.start(key, number.year);
  if (start !== null && number.no < start) {
    const args = { number: showNumber(key, number), start };
    return [registerFinding('register/before-start', args, null)];
  }
  // History from before the adoption begins where it begins, and grows at both ends.
  const lowest = start === null ? allocator.lowest(key, number.year) : null;
  if (start === null && lowest === null) return [];
  const next = allocator.following(key, number.year);
  const missing = number.no > next ? next : lowest !== null && number.no < lowest - 1 ? lowest - 1 : null;
  if (missing === null) return [];
  const args = { number: showNumber(key, number), missing: showNumber(key, { year: number.year, no: missing }) };
  return [registerFinding('register/gap', args, null)];
}

/** A place in the circular's own file. */
export function placeIn(...path: string[]): Place {
  return { document: 'circular', path, within: null };
}
