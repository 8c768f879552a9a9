/** A number as people write it on the command line: `2019/140`, `"2019 / 140"`, `genelge:2019/12`. */

import type { SeriesKey } from './series.js';

export interface NumberQuery {
  /** null: whichever series has the number. */
  readonly series: SeriesKey | null;
  /** null: whichever year, for series that never restart. */
  readonly year: number | null;
  readonly no: number;
  /** Of an addendum, its ordinal: `2016/313+1`. */
  readonly addendum: number | null;
}

/** null where the text is no number. */
export function parseNumberQuery(text: string): NumberQuery | null {
  const match = /^(?:([^:/\s]+)\s*:)?\s*(?:(\d{4})\s*\/\s*)?(0*\d{1,9})(?:\s*\+\s*(\d{1,4}))?$/u.exec(text.trim());
  if (match === null) return null;
  const [, series, year, no, addendum] = match;
  return {
    series: series ?? null,
    year: year === undefined ? null : Number(year),
    no: Number(no),
    addendum: addendum === undefined ? null : Number(addendum),
  };
}
