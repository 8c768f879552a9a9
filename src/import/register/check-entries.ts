/** The numbers of an older register among themselves and beside the workspace's: doubles, holes, and those that somebody has. */

import { printSequence, type SeriesKey } from '../../circular/series.js';
import type { TypedNumbers } from '../../register/allocator.js';
import { type Ledger, numberKey, type SeriesTable, showNumber, spanKey } from '../../register/ledger.js';
import { type ImportFinding, importFinding } from '../findings.js';
import type { OldEntry } from './read-entries.js';

export interface EntriesToCheck {
  readonly file: string;
  readonly key: SeriesKey;
  readonly entries: readonly OldEntry[];
  readonly ledger: Ledger;
  readonly series: SeriesTable;
  /** Numbers typed into files that the register does not know yet. */
  readonly typed: readonly TypedNumbers[];
}

export function checkEntries({ file, key, entries, ledger, series, typed }: EntriesToCheck): readonly ImportFinding[] {
  const findings: ImportFinding[] = [];
  const lines = new Map<string, number>();
  const claimed = new Map(
    typed.flatMap((each) =>
      Object.entries(each.typed).map(([of, number]) => [numberKey(series, of, number), each.file] as const),
    ),
  );
  for (const { line, number } of entries) {
    const own = numberKey(series, key, number);
    const other = lines.get(own);
    if (other === undefined) lines.set(own, line);
    else
      findings.push(importFinding('import/doubled-number', { file, line, other, number: printSequence(number) }, null));
    const owner = ledger.owner(key, number);
    const by = owner === null ? claimed.get(own) : (owner.file ?? '');
    if (by !== undefined)
      findings.push(
        importFinding('import/number-taken', { file: `${file}:${line}`, number: showNumber(key, number), by }, null),
      );
  }
  return [...findings, ...holesIn({ file, key, entries, ledger, series, typed })];
}

/** Runs of numbers that neither the older register nor this one has, between the first and the last of a year. */
function holesIn({ file, key, entries, ledger, series }: EntriesToCheck): readonly ImportFinding[] {
  const spans = new Map<string, { readonly year: number; readonly numbers: Set<number> }>();
  for (const { number } of entries) {
    if (number.addendum !== undefined) continue;
    const name = spanKey(series, key, number.year);
    const span = spans.get(name) ?? { year: number.year, numbers: new Set<number>() };
    spans.set(name, span);
    span.numbers.add(number.no);
  }
  return [...spans.values()].flatMap(({ year, numbers }) => {
    const sorted = [...numbers].sort((one, other) => one - other);
    return sorted.flatMap((no, at) => {
      const before = sorted[at - 1] ?? no - 1;
      return runsOf(before + 1, no - 1, (each) => ledger.owner(key, { year, no: each }) !== null).map(([from, to]) =>
        importFinding('import/hole', { file, series: key, year, from, to }, null),
      );
    });
  });
}

/** So far it is looked which of them this register has: a slip of the finger makes a hole of millions. */
const MOST_LOOKED_AT = 100_000;

function runsOf(
  first: number,
  last: number,
  isThere: (no: number) => boolean,
): readonly (readonly [from: number, to: number])[] {
  if (first > last) return [];
  if (last - first > MOST_LOOKED_AT) return [[first, last]];
  const runs: [number, number][] = [];
  for (let no = first; no <= last; no += 1) {
    const run = runs.at(-1);
    if (isThere(no)) continue;
    if (run?.[1] === no - 1) run[1] = no;
    else runs.push([no, no]);
  }
  return runs;
}
