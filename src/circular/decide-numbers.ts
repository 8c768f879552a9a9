/** Whether a circular is a draft or numbered, from the numbers and the date that its file holds. */

import { nearest } from '../language/nearest.js';
import { KEY } from '../source.js';
import type { Draft, EarlierCircular, Numbered } from './circular.js';
import type { CircularFile } from './circular-schema.js';
import type { Complain } from './complain.js';
import { DOCUMENT_SERIES } from './decide-series.js';
import type { Organisation } from './organisation.js';
import { type Numbers, numberYear, type SeriesKey } from './series.js';
import { toSequenceNumber } from './values.js';

interface Context {
  readonly file: string;
  readonly organisation: Organisation;
  readonly complain: Complain;
}

/** The earlier circular, in the first circular series that this one uses; a complaint where its number could not print. */
export function decideAddendum(
  { ekleme }: CircularFile,
  series: readonly SeriesKey[],
  { organisation, complain }: Context,
): EarlierCircular | null {
  const key = series.find((each) => each !== DOCUMENT_SERIES) ?? series[0];
  if (ekleme === undefined || key === undefined) return null;
  if (organisation.series.get(key)?.addendumFormat == null)
    complain('circular/no-addendum-format', { key }, ['ekleme']);
  return { series: key, ...ekleme };
}

type NumberedState = Pick<Draft, 'state' | 'date' | 'given'> | Pick<Numbered, 'state' | 'date' | 'numbers'>;

/**
 * A number for every series it uses makes it numbered; numbers of `kaynak: elle` series alone are those that a draft
 * was given from elsewhere. Anything between is a finding, as is a number without a date.
 */
export function decideNumbers(
  entry: CircularFile,
  series: readonly SeriesKey[],
  context: Context & { readonly addendumTo: EarlierCircular | null },
): NumberedState | null {
  const { complain, organisation, addendumTo } = context;
  const date = entry.tarih ?? null;
  const typed = Object.keys(entry.numara);
  checkYears(entry, context);
  checkAddendum(entry, addendumTo, complain);
  const unused = typed.filter((each) => !series.includes(each));
  for (const key of unused) {
    if (organisation.series.has(key)) complain('circular/series-not-used', { key }, ['numara', key, KEY]);
    else
      complain('circular/unknown-series', { key, nearest: nearest(key, [...series]), known: series }, [
        'numara',
        key,
        KEY,
      ]);
  }
  if (typed.length === 0) return { state: 'draft', date, given: {} };

  const missing = series.filter((key) => !typed.includes(key));
  const byHand = typed.every((key) => organisation.series.get(key)?.source === 'by-hand');
  // A number under a wrong key is most likely the one that is missing.
  if (missing.length > 0 && !byHand && unused.length === 0)
    for (const key of missing) complain('circular/number-missing', { key }, ['numara']);
  if (date === null) {
    // A number given ahead of the date belongs to the year of its folder.
    const year = folderYear(context.file);
    if (byHand && missing.length > 0 && year !== null)
      return { state: 'draft', date, given: numbersOf(entry, () => year) };
    complain('circular/number-without-date', {}, ['numara']);
    return null;
  }
  const numbers = numbersOf(entry, (key) => numberYear(organisation.series.get(key), date));
  return missing.length > 0 ? { state: 'draft', date, given: numbers } : { state: 'numbered', date, numbers };
}

function numbersOf({ numara }: CircularFile, yearOf: (key: SeriesKey) => number): Numbers {
  return Object.fromEntries(Object.entries(numara).map(([key, typed]) => [key, toSequenceNumber(typed, yearOf(key))]));
}

/** A number of an addendum stands in a circular that says what it is added to, and is of that circular. */
function checkAddendum({ numara }: CircularFile, addendumTo: EarlierCircular | null, complain: Complain): void {
  for (const [key, { year, no, addendum }] of Object.entries(numara)) {
    const base = addendumTo?.series === key ? addendumTo : null;
    if ((addendum === undefined) === (base === null) && (base === null || (base.year === year && base.no === no)))
      continue;
    const number = `${year === null ? '' : `${year}/`}${no}${addendum === undefined ? '' : `+${addendum}`}`;
    const args = { number, addendumTo: base === null ? '' : `${base.year}/${base.no}` };
    complain('circular/addendum-differs', args, ['numara', key]);
  }
}

/** The folder is the year; a number's year is the date's: a difference is a warning (interface.md). */
function checkYears({ tarih, numara }: CircularFile, { file, complain, organisation }: Context): void {
  if (tarih === undefined) return;
  const folder = folderYear(file);
  if (folder !== null && folder !== tarih.year) {
    complain('circular/folder-year-differs', { folder: String(folder), year: tarih.year }, ['tarih']);
  }
  for (const [key, { year, no, addendum }] of Object.entries(numara)) {
    const expected = numberYear(organisation.series.get(key), tarih);
    if (year === null || year === expected || addendum !== undefined) continue;
    complain('circular/number-year-differs', { number: `${year}/${no}`, year: expected }, ['numara', key]);
  }
}

function folderYear(file: string): number | null {
  const year = /^(\d{4})\//.exec(file)?.[1];
  return year === undefined ? null : Number(year);
}
