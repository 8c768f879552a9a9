/** How many of the register's lines the branch that is shared does not hold yet, as far as this clone knows. */

import { readIfThere, type Store } from '../workspace/store/durable.js';
import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { isInRepository, openRepository } from './repository.js';

/** Asks no network. null where there is nothing to compare with: no repository, no upstream, or another register there. */
export async function countUnpublished(store: Store): Promise<number | null> {
  if (!(await isInRepository(store.root))) return null;
  const { git, prefix } = await openRepository(store.root);
  const upstream = await git(['rev-parse', '-q', '--verify', '@{upstream}']);
  if (upstream.code !== 0) return null;
  const shared = await git(['show', `@{upstream}:${prefix}${REGISTER_FILE}`]);
  const theirs = shared.code === 0 ? shared.bytes : Buffer.alloc(0);
  const mine = (await readIfThere(store, REGISTER_FILE)) ?? Buffer.alloc(0);
  if (!mine.subarray(0, theirs.length).equals(theirs)) return null;
  const lines = linesIn(mine.subarray(theirs.length));
  // The first line of a register is its heading.
  return theirs.length === 0 ? Math.max(0, lines - 1) : lines;
}

function linesIn(bytes: Buffer): number {
  return bytes.toString('latin1').split('\n').length - 1;
}
