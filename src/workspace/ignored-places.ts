/** The values that ignores are about, put in order so that a finding is looked up and not compared with each. */

import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { Ignore } from './yaml/ignores.js';

/** A value that ignores of one code are about; `around` is the next larger one, for values stand within values. */
export interface IgnoredPlace {
  readonly covers: Span;
  readonly ignores: Ignore[];
  readonly around: IgnoredPlace | null;
}

export interface IgnoredPlaces {
  readonly all: readonly IgnoredPlace[];
  /** Those that a finding lies in. */
  readonly hiding: (told: Diagnostic) => readonly IgnoredPlace[];
}

/** Twenty thousand ignores and as many findings are looked up, not compared. */
export function placesOf(ignores: readonly Ignore[]): IgnoredPlaces {
  const all: IgnoredPlace[] = [];
  const sorted = [...ignores].sort(
    (one, other) => one.covers.start - other.covers.start || other.covers.end - one.covers.end,
  );
  for (const ignore of sorted) {
    const { covers } = ignore;
    let around = all.at(-1) ?? null;
    while (around !== null && around.covers.end < covers.end) around = around.around;
    if (around?.covers.start === covers.start && around.covers.end === covers.end) around.ignores.push(ignore);
    else all.push({ covers, ignores: [ignore], around });
  }
  const hiding = ({ span }: Diagnostic): readonly IgnoredPlace[] => {
    const found: IgnoredPlace[] = [];
    let place = span === null ? null : lastFrom(all, span.start);
    for (; span !== null && place !== null; place = place.around) if (span.start < place.covers.end) found.push(place);
    return found;
  };
  return { all, hiding };
}

/** The last that begins at an offset or before it. */
function lastFrom(places: readonly IgnoredPlace[], offset: number): IgnoredPlace | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.covers.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}
