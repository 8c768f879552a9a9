/** The register's lines → what they amount to: which document has which numbers, and how far each series has come. */

import { type Numbers, printSequence, type SequenceNumber, type Series, type SeriesKey } from '../circular/series.js';
import { isLater } from './entry.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { placeOf, type Register } from './read-register.js';
import type { RegisterLine } from './register-line.js';

/** A document known by its numbers: a circular, or a letter elsewhere for which a number was reserved. */
export interface RegisteredDocument {
  /** All it was ever given and still owns, annulled ones too. */
  readonly numbers: Numbers;
  /** Those that its latest letter prints. */
  readonly current: Numbers;
  readonly date: string;
  /** null for a reserved number. */
  readonly file: string | null;
  readonly content: string | null;
  readonly voided: ReadonlySet<SeriesKey>;
  /** Of its latest letter. */
  readonly issue: RegisterLine;
  readonly lines: readonly RegisterLine[];
}

export interface Ledger {
  readonly documents: readonly RegisteredDocument[];
  readonly owner: (series: SeriesKey, number: SequenceNumber) => RegisteredDocument | null;
  /** The highest number of a series, in a year where it restarts yearly; null where there is none. */
  readonly highest: (series: SeriesKey, year: number) => number | null;
  readonly lowest: (series: SeriesKey, year: number) => number | null;
  /** How far the addenda to a circular have come; 0 where there is none. */
  readonly addenda: (series: SeriesKey, number: SequenceNumber) => number;
  /** The year of the series' first entry, in which its `baslangic` counts. */
  readonly adopted: (series: SeriesKey) => number | null;
  /** The first number of the series in that year; null where history before the adoption says nothing of it. */
  readonly start: (series: SeriesKey, year: number) => number | null;
  /** The documents whose latest letter came from this file. */
  readonly at: (file: string) => readonly RegisteredDocument[];
  /** Numbers that two lines give, or that a line speaks of and none gave. */
  readonly findings: readonly RegisterFinding[];
}

export type SeriesTable = ReadonlyMap<SeriesKey, Series>;

const NONE: ReadonlySet<SeriesKey> = new Set();

type Growing = { -readonly [Key in keyof RegisteredDocument]: RegisteredDocument[Key] } & {
  voided: ReadonlySet<SeriesKey>;
  lines: RegisterLine[];
};

/** Of a register that was read for some years only, what bears on numbers of these years. */
export function buildLedger(
  { lines, firstYears }: Pick<Register, 'lines' | 'firstYears'>,
  series: SeriesTable,
): Ledger {
  const documents: Growing[] = [];
  const owners = new Map<string, Growing>();
  const highest = new Map<string, number>();
  const lowest = new Map<string, number>();
  const addenda = new Map<string, number>();
  const findings: RegisterFinding[] = [];

  const open = (line: RegisterLine): void => {
    const doubled = Object.entries(line.numbers).filter(([key, number]) => owners.has(numberKey(series, key, number)));
    for (const [key, number] of doubled) {
      const other = owners.get(numberKey(series, key, number))?.lines[0]?.line ?? 0;
      const args = { number: showNumber(key, number), line: line.line, other };
      findings.push(registerFinding('register/doubled-number', args, placeOf(line.line)));
    }
    const { numbers, date, file, content } = line;
    const made: Growing = {
      numbers,
      current: numbers,
      date,
      file,
      content,
      voided: NONE,
      issue: line,
      lines: [line],
    };
    documents.push(made);
    for (const [key, number] of Object.entries(numbers)) {
      const own = numberKey(series, key, number);
      if (!owners.has(own)) owners.set(own, made);
      if (number.addendum !== undefined) {
        const base = numberKey(series, key, baseOf(number));
        addenda.set(base, Math.max(addenda.get(base) ?? 0, number.addendum));
        continue;
      }
      const span = spanKey(series, key, number.year);
      highest.set(span, Math.max(highest.get(span) ?? 0, number.no));
      lowest.set(span, Math.min(lowest.get(span) ?? number.no, number.no));
    }
  };
  const go = (line: RegisterLine): void => {
    const document = Object.entries(line.numbers)
      .map(([key, number]) => owners.get(numberKey(series, key, number)))
      .find((each) => each !== undefined);
    if (document === undefined) {
      const [[key, number] = ['', { year: 0, no: 0 }]] = Object.entries(line.numbers);
      const args = { number: showNumber(key, number), line: line.line };
      findings.push(registerFinding('register/unowned-number', args, placeOf(line.line)));
      return;
    }
    document.lines.push(line);
    if (line.event === 'recorded') return;
    if (line.event === 'voided') document.voided = new Set([...document.voided, ...Object.keys(line.numbers)]);
    else {
      const { numbers: current, date, file, content } = line;
      Object.assign(document, { current, date, file, content, issue: line });
    }
  };
  for (const line of lines) (isLater(line.event) ? go : open)(line);

  const atFile = once(() => groupBy(documents, ({ file }) => file));
  return {
    documents,
    owner: (key, number) => owners.get(numberKey(series, key, number)) ?? null,
    highest: (key, year) => highest.get(spanKey(series, key, year)) ?? null,
    lowest: (key, year) => lowest.get(spanKey(series, key, year)) ?? null,
    addenda: (key, number) => addenda.get(numberKey(series, key, baseOf(number))) ?? 0,
    adopted: (key) => firstYears.get(key) ?? null,
    start: (key, year) => startOf(series.get(key), year, firstYears.get(key) ?? year),
    at: (file) => atFile().get(file) ?? [],
    findings,
  };
}

/** Başlangıç counts in the year of adoption; without one, and before that year, history begins where it begins. */
export function startOf(series: Series | undefined, year: number, adopted: number): number | null {
  if (series?.restart === 'never' || year === adopted) return series?.start ?? null;
  return year > adopted ? 1 : null;
}

/** Two numbers with one key are the same number: the year counts only where the series restarts. */
export function numberKey(series: SeriesTable, key: SeriesKey, { year, no, addendum }: SequenceNumber): string {
  return `${spanKey(series, key, year)}/${no}${addendum === undefined ? '' : `+${addendum}`}`;
}

/** Of an addendum, the number of the circular that it is added to. */
export function baseOf({ year, no }: SequenceNumber): SequenceNumber {
  return { year, no };
}

/** What a series counts through without a break: a year, or all time. */
export function spanKey(series: SeriesTable, key: SeriesKey, year: number): string {
  return series.get(key)?.restart === 'never' ? `${key}:` : `${key}:${year}`;
}

/** `sayi:2019/140`, `genelge:2016/313+1`, as it is asked for on the command line. */
export function showNumber(key: SeriesKey, number: SequenceNumber): string {
  return `${key}:${printSequence(number)}`;
}

/** `sayi:2019/140 genelge:2019/12` */
export function showNumbers(numbers: Numbers): string {
  return Object.entries(numbers)
    .map(([key, number]) => showNumber(key, number))
    .join(' ');
}

/** Whether the document is annulled: all its numbers are. */
export function isVoid({ current, voided }: RegisteredDocument): boolean {
  return Object.keys(current).every((key) => voided.has(key));
}

/** Whether its letter prints a number that is annulled: such a letter bears the mark İPTAL, though the rest may stand. */
export function printsVoidNumber({ current, voided }: RegisteredDocument): boolean {
  return Object.keys(current).some((key) => voided.has(key));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
