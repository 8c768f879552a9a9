/** Numbers that were given here and not yet published go along with the next ones. */

import { issuedFilesOf } from '../archive/snapshot-files.js';
import { readIfThere, type Store } from '../workspace/store/durable.js';
import { REGISTER_FILE, readRegisterFile } from '../workspace/store/register-file.js';
import { gitFinding } from './findings.js';
import { refuse } from './repository.js';
import type { Stage } from './stage.js';
import type { Target } from './target.js';

export interface Unpublished {
  /** The last line of the register that is published. */
  readonly published: number;
  /** Of the documents that the others are about. */
  readonly files: readonly string[];
}

/** Puts them onto the stage. Throws the refusal `git/local-numbers` where somebody has given other numbers since. */
export async function putUnpublished(store: Store, stage: Stage, { remote, branch }: Target): Promise<Unpublished> {
  const own = await readRegisterFile(store);
  const stageStore: Store = { ...store, root: stage.root };
  const theirs = await readRegisterFile(stageStore);
  const published = theirs.register.lines.at(-1)?.line ?? 1;
  const mine = (await readIfThere(store, REGISTER_FILE))?.subarray(0, own.register.length) ?? Buffer.alloc(0);
  const yours = (await readIfThere(stageStore, REGISTER_FILE)) ?? Buffer.alloc(0);
  if (mine.length <= yours.length && yours.subarray(0, mine.length).equals(mine)) return { published, files: [] };
  if (!mine.subarray(0, yours.length).equals(yours)) {
    return refuse(gitFinding('git/local-numbers', { remote, branch }, null), 3);
  }
  const lines = own.register.lines.filter(({ line }) => line > published);
  stage.put(REGISTER_FILE, mine);
  for (const name of await issuedFilesOf(store, lines)) {
    const bytes = await readIfThere(store, name);
    if (bytes) stage.put(name, bytes);
  }
  return { published, files: [...new Set(lines.flatMap(({ file }) => file ?? []))] };
}
