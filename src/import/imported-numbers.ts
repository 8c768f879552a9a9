/** Numbers as an old letter prints them → those of the workspace's series. */

import { DOCUMENT_SERIES } from '../circular/decide-series.js';
import type { Organisation } from '../circular/organisation.js';
import { numberYear, type SequenceNumber, type Series, type SeriesKey } from '../circular/series.js';
import { readNumber as readPrinted } from '../circular/series-format.js';
import type { CalendarDate } from '../language/dates.js';

/** What the letter prints as its number, and what of it is counted; null where that cannot be told. */
export function readNumber(text: string, series: Series | undefined, date: CalendarDate | null): SequenceNumber | null {
  const year = date && numberYear(series, date);
  const own = series === undefined || year === null ? null : readPrinted(series, text, year);
  return own ?? byShape(text, year);
}

/** `2019/140`, `284/17`, `039/2010`, `412`: the year is whichever part the date says, or the part of four digits. */
function byShape(text: string, year: number | null): SequenceNumber | null {
  const plain = text.replace(/\s+/g, '');
  if (/^\d{1,9}$/.test(plain)) return year === null || Number(plain) === 0 ? null : { year, no: Number(plain) };
  const [, first, second] = /^(\d{1,9})[/-](\d{1,9})$/.exec(plain) ?? [];
  if (first === undefined || second === undefined) return null;
  const isYear = (part: string) =>
    /^(?:19|20)\d\d$/.test(part) || (part.length === 2 && year !== null && fullYear(part, year) === year);
  if (isYear(first) && (!isYear(second) || first.length === 4)) return numberOf(fullYear(first, year), second);
  return isYear(second) ? numberOf(fullYear(second, year), first) : null;
}

function fullYear(part: string, year: number | null): number {
  return part.length === 4 ? Number(part) : Math.floor((year ?? 2000) / 100) * 100 + Number(part);
}

function numberOf(year: number, no: string): SequenceNumber | null {
  return Number(no) === 0 ? null : { year, no: Number(no) };
}

/** Which series the number on the Sayı line and that of the title belong to. */
export function seriesOf(
  { series }: Organisation,
  group: readonly SeriesKey[] | null,
): { readonly document: Series | undefined; readonly title: Series | undefined } {
  const circular = [...series.values()].filter(({ key }) => key !== DOCUMENT_SERIES);
  const titled = group === null ? circular : circular.filter(({ key }) => group.includes(key));
  return { document: series.get(DOCUMENT_SERIES), title: titled.length === 1 ? titled[0] : undefined };
}
