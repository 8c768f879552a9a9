/** Checked rows of an older register → the entries of this one: in the order of the numbers, annulled ones annulled again. */

import type { SeriesKey } from '../../circular/series.js';
import type { ReservedEntry, VoidedEntry } from '../../register/entry.js';
import type { OldEntry } from './read-entries.js';

/** When it is entered, and by whom; `reason` names the file. */
export interface Entering {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

export function planEntries(
  key: SeriesKey,
  entries: readonly OldEntry[],
  { at, by, reason }: Entering,
): readonly (ReservedEntry | VoidedEntry)[] {
  const sorted = [...entries].sort(
    (one, other) => one.number.year - other.number.year || one.number.no - other.number.no,
  );
  return sorted.flatMap(({ number, date, addressee, subject, annulled }) => {
    const numbers = { [key]: number };
    const entered: ReservedEntry = { event: 'imported', numbers, date, addressee, subject, reason, at, by };
    return annulled === null
      ? [entered]
      : [entered, { event: 'voided', numbers, date, reason: annulled, at, by } as const];
  });
}
