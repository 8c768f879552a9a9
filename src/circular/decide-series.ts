/** Which series a circular takes its numbers from (interface.md: `sayi`, and one circular series). */

import { nearest } from '../language/nearest.js';
import type { CircularAddressee } from './circular.js';
import type { Organisation } from './organisation.js';
import type { Complain } from './complain.js';
import type { SeriesKey } from './series.js';

/** The series of the document number (sayı), where the workspace has it. */
export const DOCUMENT_SERIES: SeriesKey = 'sayi';

/** Says that a circular, or a group's circulars, take no circular number. */
const NONE = 'yok';

/** Its own `dizi:` decides, then the addressee group's, then the only circular series there is. */
export function decideSeries(
  own: string | null,
  addressee: CircularAddressee,
  { series }: Organisation,
  complain: Complain,
): readonly SeriesKey[] {
  const document = series.has(DOCUMENT_SERIES) ? [DOCUMENT_SERIES] : [];
  const circular = [...series.keys()].filter((key) => key !== DOCUMENT_SERIES);
  const named = own ?? (addressee.kind === 'group' ? addressee.group.series : null);
  if (named === NONE) return document;
  if (named !== null) {
    if (series.has(named)) return [...new Set([...document, named])];
    complain('circular/unknown-series', { key: named, nearest: nearest(named, [...circular, NONE]) }, ['dizi']);
    return document;
  }
  if (circular.length > 1) complain('circular/series-undecided', { series: circular }, ['muhatap']);
  return [...document, ...circular];
}
