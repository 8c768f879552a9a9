/** The two places where a letter's own numbers print: the Sayı line and the title line. */

import type { Circular } from '../circular/circular.js';
import { DOCUMENT_SERIES } from '../circular/decide-series.js';
import type { Organisation } from '../circular/organisation.js';
import type { Series } from '../circular/series.js';
import type { NumberLine } from './unnumbered-letter.js';

/** The Sayı line: the document number; where there is none, a circular series that has no title line of its own. */
export function referenceLine(circular: Circular, organisation: Organisation): NumberLine | null {
  const series = seriesOf(circular, organisation);
  const printed = series.find(({ key }) => key === DOCUMENT_SERIES) ?? series.find(({ heading }) => heading === null);
  return printed ? numberLine(printed.key, printed.format, circular, organisation) : null;
}

/** The title line, `ODALARA 12 SAYILI GENELGE`; null where the circular's series has none. `date` as it prints. */
export function headingLine(circular: Circular, organisation: Organisation, date: string | null): NumberLine | null {
  const series = seriesOf(circular, organisation).find(
    ({ key, heading }) => key !== DOCUMENT_SERIES && heading !== null,
  );
  if (!series?.heading) return null;
  const { addressee, subject, unit } = circular;
  const muhatap = addressee.kind === 'group' ? addressee.group.salutation : addressee.lines.join(' ');
  const words = { tarih: date, konu: subject, muhatap, birim: unit };
  return { ...numberLine(series.key, series.heading, circular, organisation), words };
}

function seriesOf(circular: Circular, organisation: Organisation): readonly Series[] {
  return circular.series.flatMap((key) => organisation.series.get(key) ?? []);
}

/** A draft's number is not known yet; its year is, from its date or its folder. */
function numberLine(series: string, format: string, circular: Circular, { detsis }: Organisation): NumberLine {
  const folder = /^(\d{4})\//.exec(circular.file)?.[1];
  const year = circular.date?.year ?? (folder === undefined ? null : Number(folder));
  return { series, format, year, detsis, fileCode: circular.fileCode, words: {} };
}
