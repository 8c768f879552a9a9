/** The register and the files beside it → what each number came to, and everything that is wrong. */

import type { SeriesKey } from '../circular/series.js';
import { regraded } from '../diagnostic.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import {
  baseOf,
  isVoid,
  type Ledger,
  type RegisteredDocument,
  type SeriesTable,
  showNumber,
  showNumbers,
  spanKey,
} from './ledger.js';
import { placeOf } from './read-register.js';

/** Numbers from `first` to `last` of one series, in a year where it restarts yearly. */
export interface AuditedSpan {
  readonly series: SeriesKey;
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** How many are somebody's: given, reserved or annulled, each once. */
  readonly held: number;
  /** How many were given to circulars. */
  readonly given: number;
  /** How many were entered from an older register. */
  readonly imported: number;
  /** In order: each number that is not a plain circular's, runs of open ones together. */
  readonly reasons: readonly NumberReason[];
}

export interface NumberReason {
  readonly from: number;
  readonly to: number;
  readonly state: 'reserved' | 'void' | 'amended' | 'open';
  readonly reason: string | null;
}

/** Accounts for every number of every series; reports missing ones where gaps are forbidden, and dates out of order. */
export function accountForNumbers(
  ledger: Ledger,
  series: SeriesTable,
): { readonly spans: readonly AuditedSpan[]; readonly findings: readonly RegisterFinding[] } {
  const findings: RegisterFinding[] = [];
  const spans = [...holders(ledger, series)].map(([, { key, year, byNumber }]) => {
    const numbers = [...byNumber.keys()];
    const last = numbers.reduce((a, b) => Math.max(a, b));
    const start = ledger.start(key, year);
    const first = Math.min(
      start ?? last,
      numbers.reduce((a, b) => Math.min(a, b)),
    );
    const reasons: NumberReason[] = [];
    let given = 0;
    let imported = 0;
    let before: RegisteredDocument | null = null;
    let expected = first;
    for (const no of numbers.sort((a, b) => a - b)) {
      const document = byNumber.get(no);
      if (document === undefined) continue;
      if (no > expected) reasons.push({ from: expected, to: no - 1, state: 'open', reason: null });
      expected = no + 1;
      if (document.file !== null) given += 1;
      if (document.issue.event === 'imported') imported += 1;
      const reason = reasonOf(document, key, no);
      if (reason) reasons.push(reason);
      findings.push(...checkOrder({ key, no, document, before }, series));
      before = document;
    }
    if (series.get(key)?.gaps === 'forbidden') findings.push(...reasons.flatMap((each) => missing(each, key, year)));
    return { series: key, year, first, last, held: byNumber.size, given, imported, reasons };
  });
  return { spans, findings: [...findings, ...missingAddenda(ledger)] };
}

/** Addenda to one circular count from 1 without a gap; those from before the register may lack. */
function missingAddenda(ledger: Ledger): readonly RegisterFinding[] {
  const known = new Map<string, { readonly number: string; readonly ordinals: Set<number>; readonly line: number }>();
  for (const { numbers, issue } of ledger.documents) {
    for (const [key, number] of Object.entries(numbers)) {
      if (number.addendum === undefined) continue;
      const base = showNumber(key, baseOf(number));
      const entry = known.get(base) ?? { number: base, ordinals: new Set(), line: issue.line };
      known.set(base, entry);
      entry.ordinals.add(number.addendum);
    }
  }
  return [...known.values()].flatMap(({ number, ordinals, line }): RegisterFinding[] => {
    const missing = [...Array(Math.max(...ordinals)).keys()]
      .map((index) => index + 1)
      .find((each) => !ordinals.has(each));
    if (missing === undefined) return [];
    return [registerFinding('register/missing-addendum', { number, missing }, placeOf(line))];
  });
}

interface Span {
  readonly key: SeriesKey;
  readonly year: number;
  readonly byNumber: Map<number, RegisteredDocument>;
}

function holders(ledger: Ledger, series: SeriesTable): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const document of ledger.documents) {
    for (const [key, { year, no, addendum }] of Object.entries(document.numbers)) {
      if (addendum !== undefined) continue;
      const span = spans.get(spanKey(series, key, year)) ?? { key, year, byNumber: new Map() };
      spans.set(spanKey(series, key, year), span);
      if (!span.byNumber.has(no)) span.byNumber.set(no, document);
    }
  }
  return new Map([...spans].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function reasonOf(document: RegisteredDocument, key: SeriesKey, no: number): NumberReason | null {
  const said = (event: string) => {
    const line = document.lines
      .filter((each) => each.event === event && (event !== 'voided' || each.numbers[key]))
      .at(-1);
    return line?.read()?.entry.reason ?? null;
  };
  const reason = (state: 'reserved' | 'void' | 'amended', event: string) => ({
    from: no,
    to: no,
    state,
    reason: said(event),
  });
  if (document.voided.has(key)) return reason('void', 'voided');
  if (document.issue.event === 'imported') return null;
  if (document.file === null) return reason('reserved', 'reserved');
  return document.lines.some(({ event }) => event === 'amended') ? reason('amended', 'amended') : null;
}

interface Neighbours {
  readonly key: SeriesKey;
  readonly no: number;
  readonly document: RegisteredDocument;
  readonly before: RegisteredDocument | null;
}

/** Only letters are in an order of dates: a reservation's date is the day on which it was made. */
function checkOrder({ key, no, document, before }: Neighbours, series: SeriesTable): RegisterFinding[] {
  const order = series.get(key)?.dateOrder ?? 'warn';
  if (order === 'free' || before === null || document.file === null || before.file === null) return [];
  if (document.date >= before.date) return [];
  const [number, other] = [document.numbers[key], before.numbers[key]];
  if (!number || !other) return [];
  const args = {
    number: showNumber(key, { ...number, no }),
    date: document.date,
    other: showNumber(key, other),
    otherDate: before.date,
  };
  const severity = order === 'required' ? 'error' : 'warning';
  return [regraded(registerFinding('register/date-order', args, placeOf(document.issue.line)), severity)];
}

function missing({ state, from, to }: NumberReason, series: SeriesKey, year: number): RegisterFinding[] {
  if (state !== 'open') return [];
  return [registerFinding('register/missing-number', { series, from, to, year }, null)];
}

/** Documents whose circular lies nowhere in the workspace any more. One that is annulled may be thrown away. */
export function missingFiles(absent: readonly RegisteredDocument[]): readonly RegisterFinding[] {
  return absent
    .filter((document) => !isVoid(document))
    .map((document) =>
      registerFinding(
        'register/file-missing',
        { numbers: showNumbers(document.current), file: document.file ?? '' },
        placeOf(document.issue.line),
      ),
    );
}
