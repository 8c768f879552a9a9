/** The two places where a letter's own numbers print: the Sayı line and the title line. */

import type { Circular } from '../circular/circular.js';
import { DOCUMENT_SERIES } from '../circular/decide-series.js';
import type { Organisation } from '../circular/organisation.js';
import type { Series } from '../circular/series.js';
import { type FormatValues, placeholders, printNumber } from '../circular/series-format.js';

/** The Sayı line: the document number; where there is none, a circular series that has no title line of its own. */
export function printReference(circular: Circular, organisation: Organisation): string | null {
  const series = seriesOf(circular, organisation);
  const printed = series.find(({ key }) => key === DOCUMENT_SERIES) ?? series.find(({ heading }) => heading === null);
  return printed
    ? printNumber(printed.format, numberIn(circular, printed), valuesOf(circular, organisation, {}))
    : null;
}

export interface PrintedHeading {
  readonly text: string;
  readonly namesAddressee: boolean;
}

/** The title line, `ODALARA 12 SAYILI GENELGE`; null where the circular's series has none. */
export function printHeading(
  circular: Circular,
  organisation: Organisation,
  date: string | null,
): PrintedHeading | null {
  const series = seriesOf(circular, organisation).find(
    ({ key, heading }) => key !== DOCUMENT_SERIES && heading !== null,
  );
  if (!series?.heading) return null;
  const { addressee, subject, unit } = circular;
  const muhatap = addressee.kind === 'group' ? addressee.group.salutation : addressee.lines.join(' ');
  const words = { tarih: date, konu: subject, muhatap, birim: unit };
  const text = printNumber(series.heading, numberIn(circular, series), valuesOf(circular, organisation, words));
  return { text, namesAddressee: placeholders(series.heading).includes('muhatap') };
}

function seriesOf(circular: Circular, organisation: Organisation): readonly Series[] {
  return circular.series.flatMap((key) => organisation.series.get(key) ?? []);
}

/** A draft's number is not known yet; its year is, from its date or its folder. */
function numberIn(circular: Circular, { key }: Series): { readonly year: number | null; readonly no: number | null } {
  const number = circular.state === 'draft' ? circular.given[key] : circular.numbers[key];
  if (number) return number;
  const folder = /^(\d{4})\//.exec(circular.file)?.[1];
  return { year: circular.date?.year ?? (folder === undefined ? null : Number(folder)), no: null };
}

function valuesOf(circular: Circular, { detsis }: Organisation, words: FormatValues['words']): FormatValues {
  return {
    detsis,
    fileCode: circular.fileCode,
    others: circular.state === 'draft' ? circular.given : circular.numbers,
    words,
  };
}
