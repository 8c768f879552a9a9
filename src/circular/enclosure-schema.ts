/** One entry of `ek`, as zod sees it: a name alone, with pages of its own, or with a file that goes along. */

import * as z from 'zod';
import { complain } from './check-data.js';
import { body, oneOf, path, text } from './values.js';

const described = z
  .strictObject({
    ad: text,
    metin: body.optional(),
    yon: oneOf({ dik: 'upright', yatay: 'landscape' } as const).optional(),
    dosya: path.optional(),
  })
  .superRefine(({ metin, yon, dosya }, context) => {
    if (metin !== undefined && dosya !== undefined) complain(context, 'circular/enclosure-twice', {});
    else if (yon !== undefined && metin === undefined) {
      complain(context, 'circular/orientation-of-nothing', {}, { path: ['yon'] });
    }
  });

export const enclosure = z.union([text, described]);

export type EnclosureEntry = z.infer<typeof enclosure>;
