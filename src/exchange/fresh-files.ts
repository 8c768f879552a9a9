/** Which of the clone's files go onto the stage: what the user wrote and nobody else has changed meanwhile. */

import { readIfThere, type Store } from '../workspace/store/durable.js';
import type { CommittedFile } from './objects.js';
import { ask, type Repository } from './repository.js';

export interface FreshFiles {
  /** The clone's bytes of the files to be put onto the stage. */
  readonly fresh: ReadonlyMap<string, Buffer>;
  /** Files that both the user and somebody else have changed. */
  readonly contested: readonly string[];
}

type Files = ReadonlyMap<string, CommittedFile>;

/** `names` are workspace names; `staged` the files of the remote's tip, `common` those that both sides go back to. */
export async function freshFiles(
  { git, prefix }: Repository,
  store: Store,
  names: readonly string[],
  { staged, common }: { readonly staged: Files; readonly common: Files },
): Promise<FreshFiles> {
  if (names.length === 0) return { fresh: new Map(), contested: [] };
  const input = names.map((name) => `${prefix}${name}\n`).join('');
  const hashes = (await ask(git, ['hash-object', '--stdin-paths'], { input })).split('\n');
  const fresh = new Map<string, Buffer>();
  const contested: string[] = [];
  for (const [index, name] of names.entries()) {
    const [own, theirs, before] = [hashes[index], staged.get(name)?.blob, common.get(name)?.blob];
    if (own === theirs || own === before) continue;
    if (theirs === before) {
      const bytes = await readIfThere(store, name);
      if (bytes) fresh.set(name, bytes);
    } else contested.push(name);
  }
  return { fresh, contested };
}
