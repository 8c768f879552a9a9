/** A letter with everything it names looked up and formatted: what numbering seals, and all that rendering needs. */

import * as z from 'zod';
import type { LetterMeta } from '../letter/letter.js';
import type { KeyPath, Place } from '../source.js';
import { type LetterView, type Shape, viewShape } from './view-shape.js';

/** Plain JSON. */
export interface ResolvedLetter {
  readonly view: LetterView;
  /** Metin: Markdown. */
  readonly body: string;
  readonly meta: LetterMeta;
  /** Where values of the view come from, by view path (`ilgi.maddeler.0`); a value's nearest ancestor answers for it. */
  readonly origins: { readonly [viewPath: string]: { readonly document: string; readonly path: KeyPath } };
}

/** Reads a sealed letter back; throws a zod error where it is none, for a seal that its digest vouches for cannot be. */
export function parseResolvedLetter(data: unknown): ResolvedLetter {
  const view = schemaOf(viewShape) as unknown as z.ZodType<LetterView>;
  return z
    .strictObject({
      view,
      body: z.string(),
      meta: z.strictObject({
        title: z.string(),
        author: z.string(),
        subject: z.string(),
        date: z.string().nullable(),
      }),
      origins: z.record(
        z.string(),
        z.strictObject({ document: z.string(), path: z.array(z.union([z.string(), z.number()])) }),
      ),
    })
    .parse(data);
}

function schemaOf(shape: Shape): z.ZodType {
  if (shape === 'text') return z.string();
  if (shape === 'flag') return z.boolean();
  if ('list' in shape) return z.array(schemaOf(shape.list));
  if ('maybe' in shape) return schemaOf(shape.maybe).nullable();
  return z.strictObject(Object.fromEntries(Object.entries(shape.fields).map(([name, each]) => [name, schemaOf(each)])));
}

/** The YAML place of a view value, or null where it is the program's own. */
export function valuePlace({ origins }: ResolvedLetter, viewPath: string): Place | null {
  for (let path = viewPath; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const origin = origins[path];
    if (origin) return { ...origin, within: null };
  }
  return null;
}
