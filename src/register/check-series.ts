/** Settings of a series that were changed after numbers had been given under the old ones. */

import type { Series } from '../circular/series.js';
import { placeAt } from '../source.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import type { Ledger, SeriesTable } from './ledger.js';

/** Of a register that was read for some years only, what can be told from these. */
export function checkSeries(ledger: Ledger, series: SeriesTable): readonly RegisterFinding[] {
  return [...series.values()].flatMap((each) => [...checkStart(each, ledger), ...checkRestart(each, ledger)]);
}

/** Başlangıç raised above a number that was given: none may be entered below it, so it was lower then. */
function checkStart({ key, start }: Series, ledger: Ledger): RegisterFinding[] {
  const adopted = ledger.adopted(key);
  const first = adopted === null ? null : ledger.lowest(key, adopted);
  if (start === null || first === null || first >= start) return [];
  const at = placeAt('organisation', ['diziler', key, 'baslangic']);
  return [registerFinding('register/start-changed', { series: key, start, first }, at)];
}

/** Sıfırlama changed: under `hic` a number stands once for all years; under `yillik` each year begins anew. */
function checkRestart({ key, restart, gaps }: Series, ledger: Ledger): RegisterFinding[] {
  const at = placeAt('organisation', ['diziler', key, 'sifirlama']);
  const spans = spansOf(key, ledger);
  if (restart === 'never') {
    const restarts = spans.some((later) =>
      spans.some((earlier) => earlier.year < later.year && (later.highest < earlier.lowest || share(earlier, later))),
    );
    return restarts
      ? [registerFinding('register/restart-changed', { series: key, was: 'yillik', now: 'hic' }, at)]
      : [];
  }
  const goesOn = spans.some(({ lowest, year }) => {
    const before = spans.find((other) => other.year === year - 1);
    return gaps === 'forbidden' && before !== undefined && lowest > 1 && lowest === before.highest + 1;
  });
  return goesOn ? [registerFinding('register/restart-changed', { series: key, was: 'hic', now: 'yillik' }, at)] : [];
}

interface YearSpan {
  readonly year: number;
  readonly numbers: ReadonlySet<number>;
  readonly lowest: number;
  readonly highest: number;
}

function share(one: YearSpan, other: YearSpan): boolean {
  return [...one.numbers].some((no) => other.numbers.has(no));
}

function spansOf(key: string, ledger: Ledger): readonly YearSpan[] {
  const years = new Map<number, Set<number>>();
  for (const { numbers } of ledger.documents) {
    const number = numbers[key];
    if (number) years.set(number.year, (years.get(number.year) ?? new Set()).add(number.no));
  }
  return [...years].map(([year, numbers]) => {
    const all = [...numbers];
    return {
      year,
      numbers,
      lowest: all.reduce((a, b) => Math.min(a, b)),
      highest: all.reduce((a, b) => Math.max(a, b)),
    };
  });
}
