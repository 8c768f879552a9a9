/**
 * What can be made again: kept in the state folder, each file with a digest of itself in its first line. One that was
 * harmed, or that another version of the program wrote, is as good as none.
 */

import type * as z from 'zod';
import { digestOf } from '../../circular/digest.js';
import { parseJson } from '../../register/entry.js';
import { readIfThere, STATE_FOLDER, type Store, writeWhole } from './durable.js';

const CACHE_FOLDER = `${STATE_FOLDER}/cache`;

/** null where there is nothing that can be relied on. */
export async function readCache<T>(store: Store, name: string, schema: z.ZodType<T>): Promise<T | null> {
  const bytes = await readIfThere(store, `${CACHE_FOLDER}/${name}`).catch(() => null);
  const end = bytes?.indexOf(10) ?? -1;
  if (bytes === null || end === -1) return null;
  const text = bytes.subarray(end + 1);
  if (bytes.toString('latin1', 0, end) !== digestOf(text)) return null;
  return schema.safeParse(parseJson(text.toString('utf8'))).data ?? null;
}

/** Written whole or not at all; a folder that cannot be written keeps nothing, and nobody need hear of it. */
export async function writeCache(store: Store, name: string, data: object): Promise<void> {
  const text = JSON.stringify(data);
  await writeWhole(store, `${CACHE_FOLDER}/${name}`, `${digestOf(text)}\n${text}`).catch(() => {});
}
