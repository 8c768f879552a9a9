/** Two registers that grew apart → one: the published lines as they are, and behind them what the other side did. */

import type { Numbers, SeriesKey } from '../circular/series.js';
import { parseDate } from '../language/dates.js';
import { type Candidate, openAllocator } from './allocator.js';
import type { RegisterEntry } from './entry.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { buildLedger, numberKey, type SeriesTable, showNumber } from './ledger.js';
import type { Register, RegisterLine } from './read-register.js';

export interface MovedNumbers {
  readonly from: Numbers;
  readonly to: Numbers;
  /** null for a reserved number. */
  readonly file: string | null;
  readonly date: string;
}

export interface RebasePlan {
  /** To be appended to the published lines. */
  readonly entries: readonly RegisterEntry[];
  /** Documents whose numbers are others now. */
  readonly moved: readonly MovedNumbers[];
  readonly findings: readonly RegisterFinding[];
}

/**
 * Each document of `unpublished` gets the next numbers behind `published`, in the order in which it got its own; numbers
 * that a person gave (typed, by hand, or of an adoption) stay, and are a finding where the other side has them.
 */
export function planRebase(
  published: Pick<Register, 'lines' | 'firstYears'>,
  unpublished: readonly RegisterLine[],
  series: SeriesTable,
): RebasePlan {
  const allocator = openAllocator([], buildLedger(published, series), series);
  const entries: RegisterEntry[] = [];
  const moved: MovedNumbers[] = [];
  const findings: RegisterFinding[] = [];
  /** Old number → new one, of what was moved. */
  const now = new Map<string, Numbers[string]>();
  const follow = (numbers: Numbers): Numbers =>
    Object.fromEntries(
      Object.entries(numbers).map(([key, number]) => [key, now.get(numberKey(series, key, number)) ?? number]),
    );

  for (const line of unpublished) {
    const entry = line.read()?.entry;
    if (entry === undefined) continue;
    if (entry.event === 'voided' || entry.event === 'amended') {
      entries.push({ ...entry, numbers: follow(entry.numbers) });
      continue;
    }
    const numbers: Record<SeriesKey, Numbers[string]> = {};
    for (const [key, number] of Object.entries(entry.numbers)) {
      const isFixed = entry.event === 'adopted' || series.get(key)?.source === 'by-hand';
      const holder = isFixed ? allocator.holder(key, number) : null;
      if (holder !== null) findings.push(taken(showNumber(key, number), holder, line));
      numbers[key] = isFixed ? number : { year: number.year, no: allocator.next(key, number.year) };
      now.set(numberKey(series, key, number), numbers[key]);
    }
    const file = 'file' in entry ? entry.file : null;
    allocator.take(numbers, holderOf(line, file));
    const isMoved = Object.entries(numbers).some(([key, { no }]) => no !== entry.numbers[key]?.no);
    if (isMoved) moved.push({ from: entry.numbers, to: numbers, file, date: entry.date });
    if (isMoved && 'file' in entry)
      entries.push({ ...entry, event: 'renumbered', numbers, was: entry.was ?? entry.numbers });
    else entries.push({ ...entry, numbers });
  }
  return { entries, moved, findings };
}

function holderOf({ date }: RegisterLine, file: string | null): Candidate {
  const day = parseDate(date) ?? { year: 0, month: 1, day: 1 };
  return { file: file ?? '', date: day, series: [], typed: {} };
}

function taken(number: string, by: string, { line }: RegisterLine): RegisterFinding {
  const at = { document: 'register', path: [line], within: null };
  return registerFinding('register/number-taken', { number, by }, at);
}
