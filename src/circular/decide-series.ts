/** Which series a circular takes its numbers from (interface.md: `sayi`, and one circular series). */

import { nearest } from '../language/nearest.js';
import type { CircularAddressee } from './circular.js';
import type { Complain } from './complain.js';
import type { Organisation } from './organisation.js';
import type { SeriesKey } from './series.js';

/** The series of the document number (sayı), where the workspace has it. */
export const DOCUMENT_SERIES: SeriesKey = 'sayi';

/** Says that a circular, or a group's circulars, take no circular number. */
export const NO_SERIES = 'yok';

/** Its own `dizi:` decides, then the addressee group's, then the only circular series there is; null after a complaint. */
export function decideSeries(
  own: string | null,
  addressee: CircularAddressee,
  { series }: Organisation,
  complain: Complain,
): readonly SeriesKey[] | null {
  const document = series.has(DOCUMENT_SERIES) ? [DOCUMENT_SERIES] : [];
  const circular = [...series.keys()].filter((key) => key !== DOCUMENT_SERIES);
  const named = own ?? (addressee.kind === 'group' ? addressee.group.series : null);
  if (named === NO_SERIES) return document;
  if (named !== null) {
    if (series.has(named)) return [...new Set([...document, named])];
    complain('circular/unknown-series', { key: named, nearest: nearest(named, [...circular, NO_SERIES]) }, ['dizi']);
    return null;
  }
  if (circular.length <= 1) return [...document, ...circular];
  complain('circular/series-undecided', { series: circular }, ['muhatap']);
  return null;
}
