/** Which of the clone's files go onto the stage: what the user wrote and nobody else has changed meanwhile. */

import { readIfThere, type Store } from '../workspace/store/durable.js';
import { ask, type Repository } from './repository.js';

export interface FreshFiles {
  /** The clone's bytes of the files to be put onto the stage. */
  readonly fresh: ReadonlyMap<string, Buffer>;
  /** Files that both the user and somebody else have changed. */
  readonly contested: readonly string[];
}

/** `names` are workspace names; `staged` the blobs that the stage has. */
export async function freshFiles(
  repository: Repository,
  store: Store,
  names: readonly string[],
  staged: ReadonlyMap<string, string>,
): Promise<FreshFiles> {
  const { git, prefix } = repository;
  if (names.length === 0) return { fresh: new Map(), contested: [] };
  const input = names.map((name) => `${prefix}${name}\n`).join('');
  const hashes = (await ask(git, ['hash-object', '--stdin-paths'], { input })).split('\n');
  const head = await headBlobs(repository);
  const fresh = new Map<string, Buffer>();
  const contested: string[] = [];
  for (const [index, name] of names.entries()) {
    const [own, theirs, before] = [hashes[index], staged.get(name), head.get(name)];
    if (own === theirs || own === before) continue;
    if (theirs === before) {
      const bytes = await readIfThere(store, name);
      if (bytes) fresh.set(name, bytes);
    } else contested.push(name);
  }
  return { fresh, contested };
}

async function headBlobs({ git, prefix }: Repository): Promise<ReadonlyMap<string, string>> {
  const listed = await ask(git, ['ls-tree', '-r', '-z', 'HEAD', '--', prefix || '.']);
  const entries = listed.split('\0').flatMap((line) => {
    const match = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
    return match?.[1] && match[2] ? [[match[2].slice(prefix.length), match[1]] as const] : [];
  });
  return new Map(entries);
}
