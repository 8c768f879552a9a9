/** Schemas of biçim and başlık: what their placeholders may be, and which other series they may name. */

import type { z } from 'zod';
import { nearest } from '../language/nearest.js';
import type { Span } from '../source.js';
import { complain } from './check-data.js';
import { otherSeries, parseFormat, placeholders } from './series-format.js';
import { text } from './values.js';

const NUMBER_NAMES = ['no', 'yil', 'yy', 'sezon', 'detsis', 'dosya'];
const ADDENDUM_NAMES = [...NUMBER_NAMES, 'ek'];
const HEADING_NAMES = [...NUMBER_NAMES, 'tarih', 'konu', 'muhatap', 'birim'];

/** Bicim. It holds the number, and nothing twice: what it prints must be readable again. */
export const numberFormat = formatOf(NUMBER_NAMES);

/** Ek_bicim: of an addendum. */
export const addendumFormat = formatOf(ADDENDUM_NAMES);

function formatOf(known: readonly string[]) {
  return text.transform((format, context): string => {
    const names = checkPlaceholders(format, known, context);
    if (!names.some(({ name }) => name === 'no')) complain(context, 'circular/no-number-placeholder', { format });
    for (const [index, { name, ...within }] of names.entries()) {
      if (names.findIndex((each) => each.name === name) === index) continue;
      complain(context, 'circular/repeated-placeholder', { placeholder: name }, { within });
    }
    return format;
  });
}

/** Baslik, the printed title line. */
export const headingFormat = text.transform((format, context): string => {
  checkPlaceholders(format, HEADING_NAMES, context);
  return format;
});

/** `{other.no}` is another series' number; which series there are is seen when all are read. */
function checkPlaceholders(
  format: string,
  known: readonly string[],
  context: z.core.$RefinementCtx,
): readonly (Span & { readonly name: string })[] {
  return parseFormat(format).flatMap((part) => {
    if ('literal' in part) return [];
    const within = { start: part.start, end: part.end };
    const name = 'name' in part ? part.name : part.broken;
    if ('broken' in part || !(known.includes(name) || /^[a-z0-9-]+\.no$/.test(name))) {
      complain(context, 'circular/bad-placeholder', { placeholder: name, nearest: nearest(name, known) }, { within });
    }
    return [{ name, ...within }];
  });
}

/** The series that a format names and that are not among `known`. */
export function foreignSeriesOf(format: string, known: readonly string[]): readonly string[] {
  return placeholders(format).flatMap((name) => {
    const other = otherSeries(name);
    return other === null || known.includes(other) ? [] : [other];
  });
}
