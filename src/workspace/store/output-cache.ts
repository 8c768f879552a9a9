/** What was rendered into a folder, and of what: enough to tell that rendering again would change nothing. */

import * as z from 'zod';
import { type Digest, digestOf } from '../../circular/digest.js';
import type { Store } from './durable.js';
import { readCache, writeCache } from './sealed-cache.js';

/** A file that the program wrote. */
export interface KnownOutput {
  readonly digest: Digest;
  /** How the system describes the file as it was written; null while a later writing could be described the same. */
  readonly stamp: string | null;
  /** The letter's key. */
  readonly letter: string;
}

export interface KnownLetter {
  /** Digest of all that it was made of, but for the templates. */
  readonly inputs: Digest;
  /** Own templates that took part. */
  readonly templates: Readonly<Record<string, Digest>>;
  /** Paths in the output folder, in the order in which they were written. */
  readonly outputs: readonly string[];
}

export interface OutputCache {
  /** By circular file, or by numbers where there is none. */
  readonly letters: Map<string, KnownLetter>;
  /** By path in the output folder, with `/`. */
  readonly outputs: Map<string, KnownOutput>;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Never a way out of the folder: what is known here may be removed. */
const path = z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\\0][^\\\0]*$/);
const schema = z.strictObject({
  letters: z.record(
    z.string(),
    z.strictObject({ inputs: digest, templates: z.record(z.string(), digest), outputs: z.array(path) }),
  ),
  outputs: z.record(path, z.strictObject({ digest, stamp: z.string().nullable(), letter: z.string() })),
});

/** `folder` is absolute; each has a cache of its own. */
export async function readOutputCache(store: Store, folder: string): Promise<OutputCache> {
  const known = await readCache(store, nameOf(folder), schema);
  return {
    letters: new Map(Object.entries(known?.letters ?? {})),
    outputs: new Map(Object.entries(known?.outputs ?? {})),
  };
}

export async function writeOutputCache(store: Store, folder: string, { letters, outputs }: OutputCache): Promise<void> {
  const data = { letters: Object.fromEntries(letters), outputs: Object.fromEntries(outputs) };
  await writeCache(store, nameOf(folder), data);
}

function nameOf(folder: string): string {
  return `outputs-${digestOf(folder).slice(0, 16)}.json`;
}
