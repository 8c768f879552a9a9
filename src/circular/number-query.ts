/** A number as people write it on the command line, and which documents it means. One rule for every command. */

import { DOCUMENT_SERIES } from './decide-series.js';
import type { Numbers, SequenceNumber, SeriesKey } from './series.js';

export interface NumberQuery {
  /** null: the document number where the workspace has that series, else a circular's. */
  readonly series: SeriesKey | null;
  /** null: whichever year, for series that never restart. */
  readonly year: number | null;
  readonly no: number;
  /** Of an addendum, its ordinal: `2016/313+1`. */
  readonly addendum: number | null;
  /** Other numbers that the same document has: `2019-140-genelge-12`. */
  readonly also: readonly { readonly series: SeriesKey; readonly number: SequenceNumber }[];
}

const NUMBER = /^(?:([^:/\s]+)\s*:)?\s*(?:(\d{4})\s*[/-]\s*)?(0*\d{1,9})(?:\s*\+\s*(\d{1,4}))?$/u;
const OUTPUT_NAME = /^(\d{4})(?:-(\d{1,9}))?((?:-[a-z][a-z0-9-]*?-(?:\d{4}-)?\d{1,9}(?:-ek\d{1,4})?)+)$/u;
const OUTPUT_PART = /-([a-z][a-z0-9-]*?)-(?:(\d{4})-)?(\d{1,9})(?:-ek(\d{1,4}))?(?=-[a-z]|$)/gu;

/** `2019/140`, `"2019 / 140"`, `2019-140`, `genelge:2019/12`, `2019-140-genelge-12`; null where the text is no number. */
export function parseNumberQuery(text: string): NumberQuery | null {
  const match = NUMBER.exec(text.trim());
  if (match === null) return parseOutputName(text.trim());
  const [, series, year, no, addendum] = match;
  return {
    series: series ?? null,
    year: year === undefined ? null : Number(year),
    no: Number(no),
    addendum: addendum === undefined ? null : Number(addendum),
    also: [],
  };
}

/** The name of a rendered file; the first of its numbers leads. */
function parseOutputName(text: string): NumberQuery | null {
  const [, year = '', no, rest = ''] = OUTPUT_NAME.exec(text) ?? [];
  const others = [...rest.matchAll(OUTPUT_PART)].map(([, series = '', own, each, addendum]) => ({
    series,
    number: { year: Number(own ?? year), no: Number(each), ...(addendum && { addendum: Number(addendum) }) },
  }));
  if (no !== undefined)
    return { series: DOCUMENT_SERIES, year: Number(year), no: Number(no), addendum: null, also: others };
  const [first, ...also] = others;
  return first ? { series: first.series, addendum: null, ...first.number, also } : null;
}

/** The series in which a number is looked for; `known` are the workspace's. */
function seriesAsked({ series }: NumberQuery, known: ReadonlyMap<SeriesKey, unknown>): (key: SeriesKey) => boolean {
  if (series !== null) return (key) => key === series;
  return known.has(DOCUMENT_SERIES) ? (key) => key === DOCUMENT_SERIES : () => true;
}

/** The series by whose number a document is meant; none where it is not. */
export function matchQuery(
  numbers: Numbers,
  query: NumberQuery,
  known: ReadonlyMap<SeriesKey, unknown>,
): readonly SeriesKey[] {
  const isAsked = seriesAsked(query, known);
  const isSame = query.also.every(({ series, number: { year, no, addendum } }) => {
    const own = numbers[series];
    return own?.year === year && own.no === no && own.addendum === addendum;
  });
  return isSame ? Object.keys(numbers).filter((key) => isAsked(key) && saysIt(numbers[key], query)) : [];
}

/** The other series in which a document has the number: only to suggest them. */
export function seriesElsewhere(numbers: Numbers, query: NumberQuery): readonly SeriesKey[] {
  return query.also.length > 0 ? [] : Object.keys(numbers).filter((key) => saysIt(numbers[key], query));
}

function saysIt(number: SequenceNumber | undefined, { year, no, addendum }: NumberQuery): boolean {
  if (number === undefined || number.no !== no || (number.addendum ?? null) !== addendum) return false;
  return (year ?? number.year) === number.year;
}
