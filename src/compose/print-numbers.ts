/** The two places where a letter's own numbers print: the Sayı line and the title line. */

import type { Circular } from '../circular/circular.js';
import { DOCUMENT_SERIES } from '../circular/decide-series.js';
import type { Organisation } from '../circular/organisation.js';
import { numberYear, type Series } from '../circular/series.js';
import { parseFormat } from '../circular/series-format.js';
import type { NumberLine } from './unnumbered-letter.js';

/** The Sayı line: the document number; where there is none, a circular series that has no title line of its own. */
export function referenceLine(circular: Circular, organisation: Organisation): NumberLine | null {
  const document = organisation.series.get(DOCUMENT_SERIES);
  if (document && circular.series.includes(DOCUMENT_SERIES)) {
    return numberLine(document, formatOf(document, document.format, circular), circular, organisation);
  }
  const title = titleSeries(circular, organisation);
  if (title === null || title.heading !== null) return null;
  const format = circular.addendumTo === null ? title.format : (title.addendumFormat ?? title.format);
  return numberLine(title, format, circular, organisation);
}

/** The title line, `ODALARA 12 SAYILI GENELGE`; null where the circular's series has none. `date` as it prints. */
export function headingLine(circular: Circular, organisation: Organisation, date: string | null): NumberLine | null {
  const series = titleSeries(circular, organisation);
  if (!series?.heading) return null;
  const { addressee, subject, unit } = circular;
  const muhatap = addressee.kind === 'group' ? addressee.group.salutation : addressee.lines.join(' ');
  const words = { tarih: date, konu: subject, muhatap, birim: unit };
  return { ...numberLine(series, formatOf(series, series.heading, circular), circular, organisation), words };
}

/** The first of its circular series. */
function titleSeries(circular: Circular, { series }: Organisation): Series | null {
  const key = circular.series.find((each) => each !== DOCUMENT_SERIES);
  return (key === undefined ? null : series.get(key)) ?? null;
}

/** In the title of an addendum its own format stands where the number does: `GENELGE 16-313 EK`. */
function formatOf({ key, addendumFormat }: Series, format: string, { addendumTo }: Circular): string {
  if (addendumTo?.series !== key || addendumFormat === null) return format;
  const pieces = parseFormat(format).map((part) =>
    'name' in part && part.name === 'no' ? addendumFormat : format.slice(part.start, part.end),
  );
  return pieces.join('');
}

/** A draft's number is not known yet; its year is, from its date or its folder, or the circular it is added to. */
function numberLine(series: Series, format: string, circular: Circular, { detsis }: Organisation): NumberLine {
  const { addendumTo, date, file, fileCode } = circular;
  const folder = /^(\d{4})\//.exec(file)?.[1];
  const dated = date === null ? (folder === undefined ? null : Number(folder)) : numberYear(series, date);
  const year = addendumTo?.series === series.key ? addendumTo.year : dated;
  return { series: series.key, format, year, detsis, fileCode, words: {} };
}
