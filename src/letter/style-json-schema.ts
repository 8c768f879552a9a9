/** The schema of a style.yaml, for editors: what it is read by. */

import * as z from 'zod';
import { styleSchema } from './style-schema.js';

export function styleJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(styleSchema, {
    io: 'input',
    unrepresentable: 'any',
    // zod keeps back the examples of what it transforms.
    override({ jsonSchema }) {
      const { shown } = jsonSchema;
      if (!Array.isArray(shown)) return;
      delete jsonSchema.shown;
      jsonSchema.examples = shown;
    },
  });
}
