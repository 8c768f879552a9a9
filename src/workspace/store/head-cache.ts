/** Of each circular's file what telling it from others takes, kept by what the file says: a year is looked through at once. */

import * as z from 'zod';
import type { CircularHead } from '../../circular/circular-head.js';
import type { Digest } from '../../circular/digest.js';
import type { SequenceNumber } from '../../circular/series.js';
import type { Store } from './durable.js';
import { readCache, writeCache } from './sealed-cache.js';

/** A head but for its file and what has to be asked of the file again. */
export type KnownHead = z.infer<typeof head>;

export interface HeadCache {
  /** What was kept of a file with these bytes. */
  readonly find: (file: string, digest: Digest) => KnownHead | null;
  readonly keep: (file: string, digest: Digest, head: KnownHead) => void;
  /** Only those that were asked for or kept since are left, where every file was looked at. */
  readonly close: (isWhole: boolean) => Promise<void>;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const sequence = z
  .strictObject({ year: z.int(), no: z.int(), addendum: z.int().optional() })
  .transform(({ addendum, ...base }): SequenceNumber => (addendum === undefined ? base : { ...base, addendum }));
const numbers = z.record(z.string(), sequence);
const date = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });
const shared = {
  profile: z.string(),
  addendumTo: z.strictObject({ series: z.string(), year: z.int(), no: z.int() }).nullable(),
  content: digest,
};
const head = z.discriminatedUnion('state', [
  z.strictObject({ ...shared, state: z.literal('draft'), date: date.nullable(), given: numbers }),
  z.strictObject({ ...shared, state: z.literal('numbered'), date, numbers }),
]);
const schema = z.strictObject({
  /** Of the program and the organisation, by which files are understood. */
  basis: z.string(),
  heads: z.record(z.string(), z.strictObject({ digest, head })),
});

const NAME = 'heads.json';

export async function openHeadCache(store: Store, basis: string): Promise<HeadCache> {
  const read = await readCache(store, NAME, schema);
  const known = new Map(Object.entries(read?.basis === basis ? read.heads : {}));
  const used = new Set<string>();
  let isChanged = false;
  return {
    find(file, digest) {
      const found = known.get(file);
      if (found?.digest !== digest) return null;
      used.add(file);
      return found.head;
    },
    keep(file, digest, head) {
      known.set(file, { digest, head });
      used.add(file);
      isChanged = true;
    },
    async close(isWhole) {
      if (isWhole && used.size < known.size) isChanged = true;
      if (!isChanged) return;
      const heads = isWhole ? [...known].filter(([file]) => used.has(file)) : [...known];
      await writeCache(store, NAME, { basis, heads: Object.fromEntries(heads) });
    },
  };
}

/** What is kept of a head. */
export function knownHead(circular: CircularHead): KnownHead {
  const { profile, addendumTo } = circular;
  const own = { profile, addendumTo, content: circular.contentDigest(null) };
  if (circular.state === 'draft') return { ...own, state: 'draft', date: circular.date, given: circular.given };
  return { ...own, state: 'numbered', date: circular.date, numbers: circular.numbers };
}
