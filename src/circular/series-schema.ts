/** Diziler: the schema of a series, and what is held against all of them when they are read. */

import * as z from 'zod';
import { nearest } from '../language/nearest.js';
import type { KeyPath } from '../source.js';
import { complain } from './check-data.js';
import { foreignSeriesOfGroup, NO_SERIES } from './decide-series.js';
import { addendumFormat, foreignSeriesOf, headingFormat, numberFormat } from './format-schema.js';
import type { Series, SeriesKey } from './series.js';
import { count, dayOfYear, oneOf } from './values.js';

/** Keys name files, so they are kept to letters that every system spells alike; `yok` says that there is no series. */
export const seriesKey = z.string().check((context) => {
  if (/^[a-z0-9][a-z0-9-]*$/.test(context.value) && context.value !== NO_SERIES) return;
  context.issues.push({
    code: 'custom',
    params: { code: 'circular/bad-key', args: { key: context.value }, within: null },
    input: context.value,
    continue: true,
  });
});

/** A series, but for its key. */
export const series = z
  .strictObject({
    bicim: numberFormat,
    baslik: headingFormat.optional(),
    sifirlama: oneOf({ yillik: 'yearly', hic: 'never' } as const).default('yearly'),
    bosluk: oneOf({ yasak: 'forbidden', serbest: 'allowed' } as const).default('allowed'),
    baslangic: count.nullable().default(null),
    kaynak: oneOf({ otomatik: 'automatic', elle: 'by-hand' } as const).default('automatic'),
    tarih_sirasi: oneOf({ uyar: 'warn', zorunlu: 'required', serbest: 'free' } as const).default('warn'),
    yil_basi: dayOfYear.optional(),
    ek_bicim: addendumFormat.optional(),
  })
  .transform(
    (value): Omit<Series, 'key'> => ({
      format: value.bicim,
      heading: value.baslik ?? null,
      restart: value.sifirlama,
      gaps: value.bosluk,
      start: value.baslangic,
      source: value.kaynak,
      dateOrder: value.tarih_sirasi,
      yearStart: value.yil_basi ?? null,
      addendumFormat: value.ek_bicim ?? null,
    }),
  );

export function listed(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

interface GroupScene {
  readonly series: ReadonlyMap<SeriesKey, Series>;
  readonly context: z.core.$RefinementCtx;
}

/** A group's series exist, and whatever would print of them names no other. */
export function checkGroupSeries(
  name: string,
  dizi: string | readonly string[] = [],
  { series, context }: GroupScene,
): void {
  const path = ['muhataplar', name, 'dizi'];
  const named = listed(dizi);
  const unknown = named.filter((each) => each !== NO_SERIES && !series.has(each));
  for (const key of unknown) {
    complain(
      context,
      'circular/unknown-series',
      { key, nearest: nearest(key, [...series.keys(), NO_SERIES]), known: [...series.keys()] },
      { path },
    );
  }
  if (unknown.length > 0 || named.length === 0) return;
  for (const args of foreignSeriesOfGroup(named, series)) complain(context, 'circular/foreign-series', args, { path });
}

/** Other series that a format names exist. */
export function checkOtherSeries(
  format: string,
  path: KeyPath,
  known: readonly string[],
  context: z.core.$RefinementCtx,
): void {
  for (const key of foreignSeriesOf(format, known)) {
    complain(context, 'circular/unknown-series', { key, nearest: nearest(key, known), known }, { path });
  }
}
