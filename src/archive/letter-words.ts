/** Of a sealed letter, what a register of letters prints: its enclosures, its file code and the letters it answers. */

import * as z from 'zod';
import { type Digest, digestOf } from '../circular/digest.js';
import { parseJson } from '../register/entry.js';
import { readIfThere, type Store } from '../workspace/store/durable.js';
import { issuedName, type Kept, readLetter } from './issued-files.js';

export interface LetterWords {
  readonly enclosures: readonly string[];
  readonly fileCode: string;
  readonly references: readonly string[];
}

const labelled = z
  .object({ tek: z.string().nullable(), maddeler: z.array(z.object({ isaret: z.string(), metin: z.string() })) })
  .nullable()
  .default(null);

const words = z.object({
  letter: z.object({ view: z.object({ ek: labelled, ilgi: labelled }) }),
  content: z.object({ dosya: z.string().optional() }),
});

/** A seal that is byte by byte as it was written need not be understood whole: much quicker than `readLetter`. */
export async function readLetterWords(store: Store, digest: Digest): Promise<Kept<LetterWords>> {
  const bytes = await readIfThere(store, issuedName(digest, '.json'));
  if (bytes === null) return { state: 'missing' };
  const read = digestOf(bytes) === digest ? words.safeParse(parseJson(bytes.toString('utf8'))).data : undefined;
  if (read) return { state: 'whole', value: wordsOf(read) };
  const kept = await readLetter(store, digest);
  if (kept.state !== 'whole') return kept;
  const other = words.safeParse(kept.value).data;
  return other ? { state: 'whole', value: wordsOf(other) } : { state: 'changed' };
}

function wordsOf({ letter: { view }, content }: z.infer<typeof words>): LetterWords {
  return { enclosures: texts(view.ek), fileCode: content.dosya ?? '', references: texts(view.ilgi) };
}

function texts(field: z.infer<typeof labelled>): readonly string[] {
  if (field === null) return [];
  return field.tek === null ? field.maddeler.map(({ isaret, metin }) => `${isaret} ${metin}`.trim()) : [field.tek];
}
