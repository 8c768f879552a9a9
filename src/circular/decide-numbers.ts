/** Whether a circular is a draft or numbered, from the numbers and the date that its file holds. */

import { nearest } from '../language/nearest.js';
import { KEY } from '../source.js';
import type { Draft, Numbered } from './circular.js';
import type { CircularFile } from './circular-schema.js';
import type { Complain } from './complain.js';
import type { Organisation } from './organisation.js';
import type { Numbers, SeriesKey } from './series.js';
import { toSequenceNumber } from './values.js';

interface Scene {
  readonly file: string;
  readonly organisation: Organisation;
  readonly complain: Complain;
}

type Standing = Pick<Draft, 'state' | 'date' | 'given'> | Pick<Numbered, 'state' | 'date' | 'numbers'>;

/**
 * A number for every series it uses makes it numbered; numbers of `kaynak: elle` series alone are those that a draft
 * was given from elsewhere. Anything between is a finding, as is a number without a date.
 */
export function decideNumbers(entry: CircularFile, series: readonly SeriesKey[], scene: Scene): Standing | null {
  const { complain, organisation } = scene;
  const date = entry.tarih ?? null;
  const typed = Object.keys(entry.numara);
  checkYears(entry, scene);
  const unused = typed.filter((each) => !series.includes(each));
  for (const key of unused) {
    if (organisation.series.has(key)) complain('circular/series-not-used', { key }, ['numara', key, KEY]);
    else complain('circular/unknown-series', { key, nearest: nearest(key, [...series]) }, ['numara', key, KEY]);
  }
  if (typed.length === 0) return { state: 'draft', date, given: {} };

  const missing = series.filter((key) => !typed.includes(key));
  const byHand = typed.every((key) => organisation.series.get(key)?.source === 'by-hand');
  // A number under a wrong key is most likely the one that is missing.
  if (missing.length > 0 && !byHand && unused.length === 0)
    for (const key of missing) complain('circular/number-missing', { key }, ['numara']);
  if (date === null) {
    // A number given ahead of the date belongs to the year of its folder.
    const year = folderYear(scene.file);
    if (byHand && missing.length > 0 && year !== null) return { state: 'draft', date, given: numbersOf(entry, year) };
    complain('circular/number-without-date', {}, ['numara']);
    return null;
  }
  const numbers = numbersOf(entry, date.year);
  return missing.length > 0 ? { state: 'draft', date, given: numbers } : { state: 'numbered', date, numbers };
}

function numbersOf({ numara }: CircularFile, year: number): Numbers {
  return Object.fromEntries(Object.entries(numara).map(([key, typed]) => [key, toSequenceNumber(typed, year)]));
}

/** The folder is the year; a number's year is the date's: a difference is a warning (interface.md). */
function checkYears({ tarih, numara }: CircularFile, { file, complain }: Scene): void {
  if (tarih === undefined) return;
  const folder = folderYear(file);
  if (folder !== null && folder !== tarih.year) {
    complain('circular/folder-year-differs', { folder: String(folder), year: tarih.year }, ['tarih']);
  }
  for (const [key, { year, no }] of Object.entries(numara)) {
    if (year === null || year === tarih.year) continue;
    complain('circular/number-year-differs', { number: `${year}/${no}`, year: tarih.year }, ['numara', key]);
  }
}

function folderYear(file: string): number | null {
  const year = /^(\d{4})\//.exec(file)?.[1];
  return year === undefined ? null : Number(year);
}
