/**
 * The form in which an issued letter is kept today. A key that today's letter has and a snapshot lacks did not exist
 * when it was made: it is absent, and nothing else. A key that goes, or changes its meaning, makes a new form, and this
 * one is then written out as it was.
 */

import * as z from 'zod';
import { BODY_GRAMMARS } from '../body/grammar.js';
import type { UnnumberedLetter } from '../compose/unnumbered-letter.js';
import { type Shape, viewShape } from '../compose/view-shape.js';

const { sayi: _reference, baslik: _heading, ...unnumberedFields } = viewShape.fields;

const numberLine = z.strictObject({
  series: z.string(),
  format: z.string(),
  year: z.number().nullable(),
  detsis: z.string().nullable(),
  fileCode: z.string().nullable(),
  words: z.record(z.string(), z.string().nullable()),
});

export const snapshotForm2 = z.strictObject({
  version: z.literal(2),
  letter: z.strictObject({
    view: schemaOf({ fields: unnumberedFields }) as unknown as z.ZodType<UnnumberedLetter['view']>,
    reference: numberLine.nullable(),
    heading: numberLine.nullable(),
    body: z.string(),
    enclosures: z
      .array(
        z.strictObject({
          label: z.string(),
          name: z.string(),
          pages: z.strictObject({ body: z.string(), orientation: z.enum(['upright', 'landscape']) }).nullable(),
          file: z.string().nullable(),
        }),
      )
      .default([]),
    grammar: z.literal(BODY_GRAMMARS),
    meta: z.strictObject({ author: z.string(), subject: z.string(), date: z.string().nullable() }),
    origins: z.record(
      z.string(),
      z.strictObject({
        document: z.enum(['circular', 'organisation']),
        path: z.array(z.union([z.string(), z.number()])),
      }),
    ),
  }),
  content: z.record(z.string(), z.unknown()),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).default({}),
  addressees: z
    .array(z.strictObject({ name: z.string(), address: z.string().nullable() }))
    .nullable()
    .default(null),
});

function schemaOf(shape: Shape): z.ZodType {
  if (shape === 'text') return z.string();
  if (shape === 'flag') return z.boolean().default(false);
  if ('list' in shape) return z.array(schemaOf(shape.list)).default([]);
  if ('maybe' in shape) return schemaOf(shape.maybe).nullable().default(null);
  return z.strictObject(Object.fromEntries(Object.entries(shape.fields).map(([name, each]) => [name, schemaOf(each)])));
}
