/** A published commit → the user's clone: its files, index and branch, and nothing of his uncommitted work. */

import { digestOf } from '../circular/digest.js';
import { readIfThere, type Store, writeDurably } from '../workspace/store/durable.js';
import { identity, isAncestor, mergeTrees } from './base.js';
import { bytesOf, listFiles } from './objects.js';
import { ask, type GitSetting, type Repository } from './repository.js';

/** What is to come into the clone. */
export interface Landing {
  readonly commit: string;
  /** Workspace names of the files that the commit wrote; the digest of what lay here before, null where nothing did. */
  readonly files: Readonly<Record<string, string | null>>;
}

export interface Landed {
  /** Files that were edited meanwhile, and left as they are. */
  readonly edited: readonly string[];
  /**
   * Whether the clone stands at the commit now. It does not where others' changes touch files that the user is at work
   * on, or git is in the middle of something: then he pulls when he is done.
   */
  readonly isThere: boolean;
}

/** Does what is left to do of it: after a run that died, the same call ends what that one began. */
export async function landCommit(repository: Repository, store: Store, landing: Landing): Promise<Landed> {
  const published = await listFiles(repository, landing.commit);
  const wanted = Object.keys(landing.files).filter((name) => published.has(name));
  const edited: string[] = [];
  for (const name of wanted) {
    const bytes = await bytesOf(repository, landing.commit, name);
    const now = await readIfThere(store, name);
    if (now?.equals(bytes)) continue;
    const isAsBefore = (now === null ? null : digestOf(now)) === landing.files[name];
    if (isAsBefore) await writeDurably(store, name, bytes);
    else edited.push(name);
  }
  return { edited, isThere: await moveClone(repository, landing.commit, wanted) };
}

/** Moves branch, index and untouched files; false where that cannot be done without touching the user's work. */
async function moveClone(repository: Repository, commit: string, names: readonly string[]): Promise<boolean> {
  const { git } = repository;
  const head = await ask(git, ['rev-parse', '--verify', 'HEAD^{commit}']);
  if (await isAncestor(git, commit, head)) return true;
  if (await isInTheMiddle(git)) return false;
  const target = (await isAncestor(git, head, commit)) ? commit : await mergeOf(repository, head, { commit, names });
  if (target === null) return false;
  const before = await ask(git, ['write-tree']).catch(() => null);
  if (before === null) return false;
  // Entries that are already what the commit says are kept by the move below, whatever HEAD said of them.
  await setEntries(repository, target, names);
  await git(['update-index', '-q', '--refresh']);
  const moved = await git(['read-tree', '-m', '-u', head, target]);
  if (moved.code !== 0) {
    // Back to the index as it was: the files on the disk are new, and git will say so.
    await ask(git, ['read-tree', before]);
    await git(['update-index', '-q', '--refresh']);
    return false;
  }
  await ask(git, ['update-ref', '-m', 'genelge number --push', 'HEAD', target, head]);
  return true;
}

/** The user's own commits are not published: they and what was are merged here, in his clone alone. */
async function mergeOf(
  repository: Repository,
  head: string,
  { commit, names }: { readonly commit: string; readonly names: readonly string[] },
): Promise<string | null> {
  const { git } = repository;
  const parent = await git(['rev-parse', '--verify', '-q', `${commit}^`]);
  const tree = await mergeTrees(git, parent.code === 0 ? parent.out.trim() : commit, head);
  if (tree === null) return null;
  const folder = await ask(git, ['rev-parse', '--absolute-git-dir']);
  const setting = { env: { GIT_INDEX_FILE: `${folder}/genelge-merge-${process.pid}` } };
  await ask(git, ['read-tree', tree], setting);
  await setEntries(repository, commit, names, setting);
  const merged = await ask(git, ['write-tree'], setting);
  const message = 'Merge the numbers published';
  return await ask(git, ['commit-tree', merged, '-p', head, '-p', commit, '-m', message], { env: await identity(git) });
}

async function setEntries(
  repository: Repository,
  commit: string,
  names: readonly string[],
  setting: GitSetting = {},
): Promise<void> {
  const files = await listFiles(repository, commit);
  const input = names.flatMap((name) => {
    const file = files.get(name);
    return file ? [`${file.mode} ${file.blob}\t${repository.prefix}${name}\0`] : [];
  });
  await ask(repository.git, ['update-index', '-z', '--index-info'], { ...setting, input: input.join('') });
}

/** A merge, a rebase, a cherry-pick: its end would undo what is moved here. */
async function isInTheMiddle(git: Repository['git']): Promise<boolean> {
  for (const ref of ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD']) {
    if ((await git(['rev-parse', '--verify', '-q', ref])).code === 0) return true;
  }
  return false;
}
