/** A published commit → the user's clone: its files, index and branch, and nothing of his uncommitted work. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, type Store, writeDurably } from '../workspace/store/durable.js';
import { isAncestor } from './base.js';
import { ask, type Repository } from './repository.js';

/** What is to come into the clone. */
export interface Landing {
  readonly commit: string;
  /** Workspace names of the files that the commit wrote. */
  readonly names: readonly string[];
  /** The folder in which it wrote them. */
  readonly from: string;
  /** What the clone's files were when the stage was set; null where there was none. */
  readonly before: ReadonlyMap<string, Buffer | null>;
}

/**
 * Gives the files that were edited meanwhile, which are left as they are, and whether the clone stands at the commit
 * now. It does not where others' changes touch files that the user is at work on: then he pulls when he is done.
 */
export async function landCommit({ git, prefix }: Repository, store: Store, landing: Landing) {
  const edited: string[] = [];
  for (const name of landing.names) {
    const now = await readIfThere(store, name);
    const before = landing.before.get(name);
    const isAsBefore = before === undefined || (before === null ? now === null : now?.equals(before));
    const bytes = await readFile(join(landing.from, name));
    if (now?.equals(bytes)) continue;
    if (isAsBefore) await writeDurably(store, name, bytes);
    else edited.push(name);
  }
  const head = await ask(git, ['rev-parse', '--verify', 'HEAD^{commit}']);
  if (!(await isAncestor(git, head, landing.commit))) return { edited, isThere: false };
  // Entries that are already what the commit says are kept by the move below, whatever HEAD said of them.
  const listed = await ask(git, ['ls-tree', '-r', '-z', landing.commit, '--', prefix || '.']);
  const wanted = new Set(landing.names.map((name) => `${prefix}${name}`));
  const entries = listed.split('\0').filter((line) => wanted.has(line.slice(line.indexOf('\t') + 1)));
  const before = await ask(git, ['write-tree']).catch(() => null);
  await ask(git, ['update-index', '-z', '--index-info'], { input: entries.map((line) => `${line}\0`).join('') });
  await git(['update-index', '-q', '--refresh']);
  const moved = await git(['read-tree', '-m', '-u', head, landing.commit]);
  if (moved.code !== 0) {
    // Back to the index as it was: the files on the disk are new, and git will say so.
    if (before !== null) await ask(git, ['read-tree', before]);
    await git(['update-index', '-q', '--refresh']);
    return { edited, isThere: false };
  }
  await ask(git, ['update-ref', '-m', 'genelge number --push', 'HEAD', landing.commit, head]);
  return { edited, isThere: true };
}
