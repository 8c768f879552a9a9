/** What numbering seals: a letter with everything looked up but its numbers, and how those will print in it. */

import * as z from 'zod';
import type { Numbers } from '../circular/series.js';
import { printNumber } from '../circular/series-format.js';
import type { LetterMeta } from '../letter/letter.js';
import type { ResolvedLetter } from './resolved-letter.js';
import { type LetterView, type Shape, viewShape } from './view-shape.js';

/** Plain JSON. A letter is sealed before its number is known, and keeps its seal when an unpublished number moves. */
export interface UnnumberedLetter {
  readonly view: Omit<LetterView, 'sayi' | 'baslik'>;
  /** The Sayı line. */
  readonly reference: NumberLine | null;
  /** The title line, `ODALARA 12 SAYILI GENELGE`. */
  readonly heading: NumberLine | null;
  readonly body: string;
  readonly meta: Omit<LetterMeta, 'title'>;
  readonly origins: ResolvedLetter['origins'];
}

/** A line that prints a number: a series' format, and the words of the document that the format names. */
export interface NumberLine {
  readonly series: string;
  readonly format: string;
  /** Prints where the number is not known yet. */
  readonly year: number | null;
  readonly detsis: string | null;
  readonly fileCode: string | null;
  readonly words: Readonly<Record<string, string | null>>;
}

/** The letter with its numbers in it; a number that is not among them prints as a blank to be filled. */
export function stampNumbers(letter: UnnumberedLetter, numbers: Numbers): ResolvedLetter {
  const print = (line: NumberLine | null): string | null => {
    if (line === null) return null;
    const { series, format, year, words, detsis, fileCode } = line;
    return printNumber(format, numbers[series] ?? { year, no: null }, { detsis, fileCode, words, others: numbers });
  };
  const [sayi, baslik] = [print(letter.reference), print(letter.heading)];
  return {
    view: { ...letter.view, sayi, baslik },
    body: letter.body,
    meta: { ...letter.meta, title: baslik ?? letter.view.konu ?? sayi ?? letter.view.kurum.ad },
    origins: letter.origins,
  };
}

const { sayi: _reference, baslik: _heading, ...unnumberedFields } = viewShape.fields;

const numberLine = z.strictObject({
  series: z.string(),
  format: z.string(),
  year: z.number().nullable(),
  detsis: z.string().nullable(),
  fileCode: z.string().nullable(),
  words: z.record(z.string(), z.string().nullable()),
});

const unnumberedLetter = z.strictObject({
  view: schemaOf({ fields: unnumberedFields }) as unknown as z.ZodType<UnnumberedLetter['view']>,
  reference: numberLine.nullable(),
  heading: numberLine.nullable(),
  body: z.string(),
  meta: z.strictObject({ author: z.string(), subject: z.string(), date: z.string().nullable() }),
  origins: z.record(
    z.string(),
    z.strictObject({ document: z.string(), path: z.array(z.union([z.string(), z.number()])) }),
  ),
});

/** Reads a sealed letter back; null where it is none. */
export function parseUnnumberedLetter(data: unknown): UnnumberedLetter | null {
  return unnumberedLetter.safeParse(data).data ?? null;
}

function schemaOf(shape: Shape): z.ZodType {
  if (shape === 'text') return z.string();
  if (shape === 'flag') return z.boolean();
  if ('list' in shape) return z.array(schemaOf(shape.list));
  if ('maybe' in shape) return schemaOf(shape.maybe).nullable();
  return z.strictObject(Object.fromEntries(Object.entries(shape.fields).map(([name, each]) => [name, schemaOf(each)])));
}
