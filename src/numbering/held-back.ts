/** In a series whose dates must be in order, a draft that gets no number now holds back those of later dates. */

import type { SeriesKey } from '../circular/series.js';
import { type CalendarDate, isoDate, parseDate } from '../language/dates.js';
import { placeIn } from '../register/allocator.js';
import type { CircularRecord, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import type { NumberingCandidate } from './candidates.js';
import { type NumberingFinding, numberingFinding } from './findings.js';

interface Waiting {
  readonly file: string;
  readonly date: CalendarDate;
}

/**
 * By file, why a candidate that could be numbered is not: the earlier one would get a later number than its date allows.
 * A draft that its clerk holds (`beklesin`) holds nobody else.
 */
export function heldBack(
  candidates: readonly NumberingCandidate[],
  { circulars, selected, organisation }: WorkspaceSnapshot,
): ReadonlyMap<string, NumberingFinding> {
  const numbered = new Set(candidates.map(({ file }) => file));
  const strict = [...organisation.series.values()]
    .filter(({ dateOrder }) => dateOrder === 'required')
    .map(({ key }) => key);
  if (strict.length === 0) return new Map();
  const earliest = new Map<SeriesKey, Waiting>();
  for (const record of circulars) {
    const { file } = record;
    if (!selected.has(file) || numbered.has(file)) continue;
    const waiting = waitingFor(record, strict);
    for (const key of waiting?.series ?? []) {
      const known = earliest.get(key);
      if (waiting && (!known || isoDate(waiting.date) < isoDate(known.date)))
        earliest.set(key, { file, date: waiting.date });
    }
  }
  const held = candidates.flatMap(({ file, date, series }) => {
    const [before] = series.flatMap((key) => {
      const other = earliest.get(key);
      return other && isoDate(other.date) < isoDate(date) ? [{ series: key, ...other }] : [];
    });
    if (before === undefined) return [];
    const args = { ...before, date: isoDate(before.date) };
    return [[file, numberingFinding('numbering/held-by-earlier', args, placeIn('tarih'))] as const];
  });
  return new Map(held);
}

/** The strict series in which a draft will get a number some day, and the date that it will bear. */
function waitingFor({ circular, status, source }: CircularRecord, strict: readonly SeriesKey[]) {
  if (circular !== null) {
    const isWaiting = status?.state === 'draft' && !circular.isHeld && circular.date !== null;
    return isWaiting ? { date: circular.date, series: circular.series.filter((key) => strict.includes(key)) } : null;
  }
  // A file that cannot be read as a circular may be of any series; its date is taken as it stands there.
  const text = source?.source.text ?? '';
  const date = parseDate(/^tarih:\s*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? '');
  return date === null || /^(numara|beklesin):/m.test(text) ? null : { date, series: strict };
}
