/** Two registers that grew apart → one: the published lines as they are, and behind them what the other side did. */

import type { Numbers, SequenceNumber, SeriesKey } from '../circular/series.js';
import { parseDate } from '../language/dates.js';
import { placeAt } from '../source.js';
import { type Candidate, openAllocator, type TypedNumbers } from './allocator.js';
import { isLater, type RegisterEntry } from './entry.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { buildLedger, numberKey, type SeriesTable, showNumber, showNumbers } from './ledger.js';
import type { Register } from './read-register.js';
import type { RegisterLine } from './register-line.js';

export interface MovedNumbers {
  readonly from: Numbers;
  readonly to: Numbers;
  /** null for a reserved number. */
  readonly file: string | null;
  readonly date: string;
  /** That gave it the old ones. */
  readonly line: RegisterLine;
}

export interface RebasePlan {
  /** To be appended to the published lines. */
  readonly entries: readonly RegisterEntry[];
  /** Documents whose numbers are others now. */
  readonly moved: readonly MovedNumbers[];
  readonly findings: readonly RegisterFinding[];
}

export interface Rebasing {
  readonly series: SeriesTable;
  /** The last line that both sides have. */
  readonly since: number;
  /** Numbers typed into files that neither side's register knows: nobody gets them. */
  readonly typedElsewhere: readonly TypedNumbers[];
  /** Why published numbers are moved all the same; null where none is. */
  readonly reason: string | null;
}

/**
 * Each document of `unpublished` gets the next numbers behind `published`, in the order in which it got its own; numbers
 * that a person gave (typed, by hand, adopted or imported) stay, and are a finding where the other side has them.
 */
export function planRebase(
  published: Pick<Register, 'lines' | 'firstYears'>,
  unpublished: readonly RegisterLine[],
  { series, since, typedElsewhere, reason }: Rebasing,
): RebasePlan {
  const ledger = buildLedger(published, series);
  const allocator = openAllocator(typedElsewhere, ledger, series);
  const entries: RegisterEntry[] = [];
  const moved: MovedNumbers[] = [];
  const findings: RegisterFinding[] = [];
  /** Old number → new one, of what was moved. */
  const now = new Map<string, Numbers[string]>();
  const follow = (numbers: Numbers): Numbers =>
    Object.fromEntries(
      Object.entries(numbers).map(([key, number]) => [key, now.get(numberKey(series, key, number)) ?? number]),
    );

  /** An addendum stays with its circular, wherever that one moves. */
  const nextFor = (key: SeriesKey, { year, no, addendum }: SequenceNumber): SequenceNumber => {
    if (addendum === undefined) return { year, no: allocator.next(key, year) };
    const base = now.get(numberKey(series, key, { year, no })) ?? { year, no };
    return { ...base, addendum: allocator.nextAddendum(key, base) };
  };

  for (const line of unpublished) {
    const entry = line.read()?.entry;
    if (entry === undefined) continue;
    if (isLater(entry.event)) {
      const numbers = follow(entry.numbers);
      // What was rendered has numbers that the letter no longer prints.
      const isStale = entry.event === 'recorded' && showNumbers(numbers) !== showNumbers(entry.numbers);
      if (!isStale) entries.push({ ...entry, numbers });
      continue;
    }
    const file = 'file' in entry ? entry.file : null;
    // Both sides numbered the same draft, each in its own clone: it keeps the number that is published.
    const same = file === null ? undefined : ledger.at(file).find(({ lines: [first] }) => (first?.line ?? 0) > since);
    if (same) {
      for (const [key, number] of Object.entries(entry.numbers))
        now.set(numberKey(series, key, number), same.numbers[key] ?? number);
      moved.push({ from: entry.numbers, to: same.current, file, date: same.date, line });
      continue;
    }
    const numbers: Record<SeriesKey, Numbers[string]> = {};
    for (const [key, number] of Object.entries(entry.numbers)) {
      const isGiven = entry.event === 'adopted' || entry.event === 'imported';
      const isFixed = isGiven || series.get(key)?.source === 'by-hand';
      const holder = isFixed ? allocator.holder(key, number) : null;
      if (holder !== null) findings.push(taken(showNumber(key, number), holder, line));
      numbers[key] = isFixed ? number : nextFor(key, number);
      now.set(numberKey(series, key, number), numbers[key]);
      // Where no gap may be, the next number cannot be passed over for the sake of a file that has it typed.
      const claimant = isFixed ? null : allocator.claimant(key, numbers[key]);
      if (claimant !== null) findings.push(taken(showNumber(key, numbers[key]), claimant, line));
    }
    allocator.take(numbers, holderOf(line, file));
    const isMoved = Object.entries(numbers).some(
      ([key, number]) => numberKey(series, key, number) !== numberKey(series, key, entry.numbers[key] ?? number),
    );
    if (isMoved) moved.push({ from: entry.numbers, to: numbers, file, date: entry.date, line });
    if (isMoved && 'file' in entry)
      entries.push({
        ...entry,
        event: 'renumbered',
        numbers,
        was: entry.was ?? entry.numbers,
        reason: reason ?? entry.reason,
      });
    else entries.push({ ...entry, numbers });
  }
  return { entries, moved, findings };
}

function holderOf({ date }: RegisterLine, file: string | null): Candidate {
  const day = parseDate(date) ?? { year: 0, month: 1, day: 1 };
  return { file: file ?? '', date: day, series: [], typed: {} };
}

function taken(number: string, by: string, { line }: RegisterLine): RegisterFinding {
  const at = placeAt('register', [line]);
  return registerFinding('register/number-taken', { number, by }, at);
}
