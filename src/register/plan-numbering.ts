/** Circulars without an entry, and the register → who gets which number. All decided at once, nothing done. */

import { type Numbers, numberYear, type SequenceNumber, type Series, type SeriesKey } from '../circular/series.js';
import { hasError } from '../diagnostic.js';
import { isoDate } from '../language/dates.js';
import { type Allocator, type Candidate, checkGap, openAllocator, placeIn, type TypedNumbers } from './allocator.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { baseOf, type Ledger, type SeriesTable, showNumber } from './ledger.js';

export interface Assignment<C extends Candidate = Candidate> {
  readonly candidate: C;
  readonly event: 'assigned' | 'adopted';
  readonly numbers: Numbers;
}

export interface NumberingPlan<C extends Candidate = Candidate> {
  readonly assignments: readonly Assignment<C>[];
  /** By file: why a candidate gets no number (errors), and what is odd about the one it gets. */
  readonly findings: ReadonlyMap<string, readonly RegisterFinding[]>;
}

/** What a plan is made for. */
export interface NumberingRequest<C extends Candidate> {
  readonly candidates: readonly C[];
  /** Numbers typed into circulars that are not to be numbered now: nobody else gets them. */
  readonly typedElsewhere: readonly TypedNumbers[];
}

/**
 * Typed numbers are entered first, each held against what is taken and against gaps; then the others get the next ones
 * in the order of their dates, then of their file names. A candidate gets all its numbers or none.
 */
export function planNumbering<C extends Candidate>(
  { candidates, typedElsewhere }: NumberingRequest<C>,
  ledger: Ledger,
  series: SeriesTable,
): NumberingPlan<C> {
  const allocator = openAllocator([...typedElsewhere, ...candidates], ledger, series);
  const findings = new Map<string, RegisterFinding[]>();
  const complain = (file: string, finding: RegisterFinding): void => {
    findings.set(file, [...(findings.get(file) ?? []), finding]);
  };
  const assignments: Assignment<C>[] = [];
  const settle = (candidate: C, numbers: Numbers, found: readonly RegisterFinding[]): boolean => {
    if (hasError(found)) return false;
    for (const finding of found) complain(candidate.file, finding);
    allocator.take(numbers, candidate);
    const event = candidate.series.every((key) => candidate.typed[key]) ? 'adopted' : 'assigned';
    assignments.push({ candidate, event, numbers });
    return true;
  };

  const isWhole = ({ series: keys, typed }: C) => keys.every((key) => typed[key] !== undefined);
  let adoptions = candidates.filter(isWhole).sort((one, other) => byNumber(one, other, series));
  /** Again after others got theirs: a number that would have left a gap may follow now. */
  const adopt = () => {
    adoptions = adoptions.filter((each) => !settle(each, each.typed, checkTyped(each, allocator)));
  };
  adopt();
  for (const candidate of candidates.filter((each) => !isWhole(each)).sort(byDate)) {
    const next = nextNumbers(candidate, allocator);
    if (!settle(candidate, next.numbers, next.findings)) {
      for (const finding of next.findings) complain(candidate.file, finding);
    } else if (adoptions.length > 0) adopt();
  }
  for (const each of adoptions) for (const finding of checkTyped(each, allocator)) complain(each.file, finding);
  return { assignments, findings };
}

function nextNumbers(candidate: Candidate, allocator: Allocator) {
  const findings = checkTyped(candidate, allocator);
  const numbers: Record<SeriesKey, SequenceNumber> = {};
  for (const key of candidate.series) {
    const typed = candidate.typed[key];
    const base = candidate.addendumTo?.series === key ? candidate.addendumTo : null;
    const number = typed ?? (base ? nextAddendum(key, base, allocator) : nextNumber(key, candidate, allocator));
    numbers[key] = number;
    if (base && allocator.holder(key, baseOf(base)) === null) findings.push(unknownBase(key, base));
    if (typed !== undefined) continue;
    if (allocator.series.get(key)?.source === 'by-hand') findings.push(needed(key));
    const claimant = allocator.claimant(key, number);
    if (claimant !== null && claimant !== candidate.file) findings.push(taken(key, number, claimant));
    findings.push(...allocator.dateOrder(key, number, candidate));
  }
  return { numbers, findings };
}

function nextNumber(key: SeriesKey, { date }: Candidate, allocator: Allocator): SequenceNumber {
  const year = numberYear(allocator.series.get(key), date);
  return { year, no: allocator.next(key, year) };
}

function nextAddendum(key: SeriesKey, base: SequenceNumber, allocator: Allocator): SequenceNumber {
  return { ...baseOf(base), addendum: allocator.nextAddendum(key, baseOf(base)) };
}

/** It may be older than the register; or its number was mistyped. */
function unknownBase(key: SeriesKey, base: SequenceNumber): RegisterFinding {
  const args = { number: showNumber(key, baseOf(base)) };
  return registerFinding('register/unknown-base', args, placeIn('ekleme'));
}

function checkTyped({ typed, file, mayLeaveGap = false }: Candidate, allocator: Allocator): RegisterFinding[] {
  return Object.entries(typed).flatMap(([key, number]): RegisterFinding[] => {
    const holder = allocator.holder(key, number);
    const place = placeIn('numara', key);
    if (holder !== null && holder !== file) {
      return [taken(key, number, holder)];
    }
    if (mayLeaveGap) return [];
    return checkGap(allocator.series.get(key), number, allocator).map((finding) => ({ ...finding, at: place }));
  });
}

function taken(key: SeriesKey, number: SequenceNumber, by: string): RegisterFinding {
  const args = { number: showNumber(key, number), by };
  return registerFinding('register/number-taken', args, placeIn('numara', key));
}

function needed(series: SeriesKey): RegisterFinding {
  return registerFinding('register/number-needed', { series }, placeIn('numara'));
}

function byDate(one: Candidate, other: Candidate): number {
  const [first, second] = [isoDate(one.date), isoDate(other.date)];
  if (first !== second) return first < second ? -1 : 1;
  return one.file < other.file ? -1 : 1;
}

/** Adoptions in the order of their numbers, first in series that forbid gaps, so that each follows the one before it. */
function byNumber(one: Candidate, other: Candidate, series: SeriesTable): number {
  const strictFirst = [...one.series].sort((a, b) => strictness(series.get(b)) - strictness(series.get(a)));
  for (const key of strictFirst) {
    const [first, second] = [one.typed[key], other.typed[key]];
    if (first === undefined || second === undefined) continue;
    const difference =
      first.year - second.year || first.no - second.no || (first.addendum ?? 0) - (second.addendum ?? 0);
    if (difference !== 0) return difference;
  }
  return byDate(one, other);
}

function strictness(series: Series | undefined): number {
  return series?.gaps === 'forbidden' ? 1 : 0;
}
