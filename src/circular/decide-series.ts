/** Which series a circular takes its numbers from (interface.md: `sayi`, and one circular series or several). */

import { nearest } from '../language/nearest.js';
import type { CircularAddressee } from './circular.js';
import type { Complain } from './complain.js';
import { foreignSeriesOf } from './format-schema.js';
import type { Organisation } from './organisation.js';
import type { Series, SeriesKey } from './series.js';

/** The series of the document number (sayı), where the workspace has it. */
export const DOCUMENT_SERIES: SeriesKey = 'sayi';

/** Says that a circular, or a group's circulars, take no circular number. */
export const NO_SERIES = 'yok';

/**
 * Its own `dizi:` decides, then the addressee groups', then the only circular series there is; null after a complaint.
 * The document number comes first, then the series that prints as title, then those that others name.
 */
export function decideSeries(
  own: readonly SeriesKey[] | null,
  addressee: CircularAddressee,
  { series }: Organisation,
  complain: Complain,
): readonly SeriesKey[] | null {
  const document = series.has(DOCUMENT_SERIES) ? [DOCUMENT_SERIES] : [];
  const circular = [...series.keys()].filter((key) => key !== DOCUMENT_SERIES);
  const where = own === null ? 'muhatap' : 'dizi';
  const named = own ?? seriesOfGroups(addressee);
  const unknown = named?.filter((key) => key !== NO_SERIES && !series.has(key)) ?? [];
  for (const key of unknown)
    complain('circular/unknown-series', { key, nearest: nearest(key, [...circular, NO_SERIES]), known: circular }, [
      where,
    ]);
  if (unknown.length > 0) return null;
  if (named === null && circular.length > 1) {
    complain('circular/series-undecided', { series: circular }, ['muhatap']);
    return null;
  }
  const taken = withDocument(document, named ?? circular);
  for (const { format, key } of foreignSeries(taken, series)) {
    complain('circular/foreign-series', { format, key }, [where]);
  }
  return taken;
}

function withDocument(document: readonly SeriesKey[], named: readonly SeriesKey[]): readonly SeriesKey[] {
  return [...new Set([...document, ...named.filter((key) => key !== NO_SERIES)])];
}

/** Of several groups in one circular, those of the first that has any. */
function seriesOfGroups(addressee: CircularAddressee): readonly SeriesKey[] | null {
  const groups = addressee.kind === 'group' ? [addressee.group] : addressee.groups;
  return groups.find(({ series }) => series !== null)?.series ?? null;
}

export interface ForeignSeries {
  /** The format, and the series that it names. */
  readonly format: string;
  readonly key: SeriesKey;
}

/**
 * Series named by what would print of these and not among them: dots would stand on the paper. `named` are those of a
 * circular, or of a group's circulars.
 */
export function foreignSeriesOfGroup(
  named: readonly SeriesKey[],
  series: ReadonlyMap<SeriesKey, Series>,
): readonly ForeignSeries[] {
  const document = series.has(DOCUMENT_SERIES) ? [DOCUMENT_SERIES] : [];
  return foreignSeries(withDocument(document, named), series);
}

function foreignSeries(taken: readonly SeriesKey[], series: ReadonlyMap<SeriesKey, Series>): readonly ForeignSeries[] {
  const title = taken.find((key) => key !== DOCUMENT_SERIES);
  const formats = taken.flatMap((key) => {
    const { format, heading } = series.get(key) ?? { format: '', heading: null };
    if (key === DOCUMENT_SERIES) return [format];
    return key !== title ? [] : heading === null && !taken.includes(DOCUMENT_SERIES) ? [format] : [heading ?? ''];
  });
  return formats.flatMap((format) => foreignSeriesOf(format, taken).map((key) => ({ format, key })));
}
