/** Reserve and void: a request and the register → the entry that grants it, or why it cannot be granted. */

import type { NumberQuery } from '../circular/number-query.js';
import { numberYear, type SeriesKey } from '../circular/series.js';
import type { Checked } from '../diagnostic.js';
import { type CalendarDate, isoDate, parseDate } from '../language/dates.js';
import { nearest } from '../language/nearest.js';
import { checkGap, openAllocator, type TypedNumbers } from './allocator.js';
import type { ReservedEntry, VoidedEntry } from './entry.js';
import { findDocument } from './find-documents.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { isVoid, type Ledger, type SeriesTable, showNumber, showNumbers } from './ledger.js';

/** Why, and when. */
export interface Act {
  readonly reason: string;
  /** ISO day in the workspace's time zone. */
  readonly date: string;
  /** ISO instant. */
  readonly at: string;
  /** Who. */
  readonly by: string;
}

export interface Reservation {
  readonly series: SeriesKey;
  /** null takes the next one. */
  readonly number: { readonly year: number | null; readonly no: number } | null;
  /** Its letter's; of today where it has none. */
  readonly date: CalendarDate | null;
  readonly addressee: string | null;
  readonly subject: string | null;
  /** Numbers typed into files that the register does not know yet: nobody else gets them. */
  readonly typedElsewhere: readonly TypedNumbers[];
}

/** Takes the next number of a series, or a given one; where gaps are forbidden, none that would leave one. */
export function planReservation(
  { series: key, number, date, addressee, subject, typedElsewhere }: Reservation,
  ledger: Ledger,
  series: SeriesTable,
  act: Act,
): Checked<ReservedEntry, RegisterFinding> {
  const known = [...series.keys()];
  if (!series.has(key)) {
    const args = { series: key, nearest: nearest(key, known), known };
    return refuse(registerFinding('register/unknown-series', args, null));
  }
  const allocator = openAllocator(typedElsewhere, ledger, series);
  const today = date ?? parseDate(act.date) ?? { year: Number(act.date.slice(0, 4)), month: 1, day: 1 };
  const year = number?.year ?? numberYear(series.get(key), today);
  const wanted = { year, no: number?.no ?? allocator.next(key, year) };
  const holder = allocator.holder(key, wanted) ?? allocator.claimant(key, wanted);
  const args = { number: showNumber(key, wanted), by: holder ?? '' };
  if (holder !== null) return refuse(registerFinding('register/number-taken', args, null));
  const [gap] = checkGap(series.get(key), wanted, allocator);
  if (gap) return refuse(gap);
  return {
    value: { event: 'reserved', numbers: { [key]: wanted }, addressee, subject, ...act, date: isoDate(today) },
    findings: [],
  };
}

export interface Annulment {
  readonly query: NumberQuery;
  /** The number as typed. */
  readonly text: string;
  /** One series only; null annuls all numbers of the document. */
  readonly only: SeriesKey | null;
}

/** Annuls a document's numbers. They stay its own: nobody gets them again. */
export function planAnnulment(
  { query, text, only }: Annulment,
  { ledger, series }: { readonly ledger: Ledger; readonly series: SeriesTable },
  act: Act,
): Checked<VoidedEntry, RegisterFinding> {
  const { value: found, findings } = findDocument(query, text, ledger, series);
  if (found === null) return { value: null, findings };
  const { numbers, voided } = found.document;
  if (only !== null && numbers[only] === undefined) {
    const known = Object.keys(numbers);
    const args = { series: only, nearest: nearest(only, known), known };
    return refuse(registerFinding('register/unknown-series', args, null));
  }
  const valid = Object.entries(numbers).filter(([key]) => !voided.has(key) && (only ?? key) === key);
  if (valid.length === 0) {
    const annulled = only === null ? showNumbers(numbers) : text;
    return refuse(registerFinding('register/already-void', { number: annulled }, null));
  }
  return { value: { event: 'voided', numbers: Object.fromEntries(valid), ...act }, findings: [] };
}

function refuse<T>(finding: RegisterFinding): Checked<T, RegisterFinding> {
  return { value: null, findings: [finding] };
}

export type DocumentStanding = 'reserved' | 'imported' | 'void' | 'amended' | 'issued';

/** What a document is now, in one word. */
export function stateOf(document: Parameters<typeof isVoid>[0]): DocumentStanding {
  const { file, lines } = document;
  if (isVoid(document)) return 'void';
  if (file === null) return lines[0]?.event === 'imported' ? 'imported' : 'reserved';
  return lines.some(({ event }) => event === 'amended') ? 'amended' : 'issued';
}
