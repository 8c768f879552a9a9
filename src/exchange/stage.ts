/** A workspace apart, as a commit has it: numbers are given there, and the clone is touched only when they are published. */

import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { STAGES_FOLDER, type Store } from '../workspace/store/durable.js';
import { assertInside } from '../workspace/store/inside.js';
import { writeOutput } from '../workspace/write-file.js';
import { identity } from './base.js';
import { type CommittedFile, listFiles } from './objects.js';
import { ask, type Repository } from './repository.js';

export interface Stage {
  /** Absolute; the workspace's folder on the stage. */
  readonly root: string;
  /** The workspace's files as the commit has them, by workspace name. */
  readonly files: ReadonlyMap<string, CommittedFile>;
  readonly put: (name: string, bytes: Uint8Array) => void;
  /** Commits these files of the stage, and only them, on top of the base. */
  readonly commit: (names: readonly string[], message: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const LEFT_OUT = ['out/', '.genelge/'];

/** A sparse clone has what it needs here too. */
const WHOLE = ['-c', 'core.sparseCheckout=false'];

/**
 * Issued letters are not needed to give numbers: they are named by their digests, and written again where they are missing.
 * Lies in the workspace's own state folder: what a killed run leaves of it, the next one that writes removes.
 */
export async function openStage(
  repository: Repository,
  store: Store,
  base: string,
  withIssued: boolean,
): Promise<Stage> {
  const { git, prefix } = repository;
  await assertInside(store, STAGES_FOLDER);
  const folder = join(store.root, STAGES_FOLDER, randomBytes(6).toString('hex'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const tree = join(folder, 'tree');
    const root = join(tree, prefix);
    await mkdir(root, { recursive: true });
    const gitDir = await ask(git, ['rev-parse', '--absolute-git-dir']);
    const env = { GIT_INDEX_FILE: join(folder, 'index'), GIT_DIR: gitDir, GIT_WORK_TREE: tree };
    const setting = { env, cwd: tree };
    await ask(git, [...WHOLE, 'read-tree', base], setting);
    const files = await listFiles(repository, base);
    const leftOut = withIssued ? LEFT_OUT : [...LEFT_OUT, 'issued/'];
    const wanted = [...files.keys()].filter((name) => !leftOut.some((each) => name.startsWith(each)));
    const input = wanted.map((name) => `${prefix}${name}\0`).join('');
    await ask(git, [...WHOLE, 'checkout-index', '-f', '-z', '--stdin'], { ...setting, input });
    return {
      root,
      files,
      close,
      put: (name, bytes) => writeOutput(join(root, name), bytes),
      async commit(names, message) {
        const paths = names.map((name) => `${prefix}${name}\0`).join('');
        const add = ['add', '--ignore-removal', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'];
        await ask(git, [...WHOLE, '--literal-pathspecs', ...add], { ...setting, input: paths });
        const written = await ask(git, ['write-tree'], setting);
        const own = { ...setting, env: { ...env, ...(await identity(git)) } };
        return await ask(git, ['commit-tree', written, '-p', base, '-m', message], own);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
