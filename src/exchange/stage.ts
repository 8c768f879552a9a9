/** A workspace apart, as a commit has it: numbers are given there, and the clone is touched only when they are published. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutput } from '../workspace/write-file.js';
import { identity } from './base.js';
import { ask, type Repository } from './repository.js';

export interface Stage {
  /** Absolute; the workspace's folder on the stage. */
  readonly root: string;
  /** The blobs of its files as the commit has them, by workspace name. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly put: (name: string, bytes: Uint8Array) => void;
  /** Commits these files of the stage, and only them, on top of the base. */
  readonly commit: (names: readonly string[], message: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What is not needed to give numbers: seals are named by their digests, and written again where they are missing. */
const LEFT_OUT = ['issued/', 'out/', '.genelge/'];

export async function openStage({ git, prefix }: Repository, base: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'genelge-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const tree = join(folder, 'tree');
    const root = join(tree, prefix);
    await mkdir(root, { recursive: true });
    const gitDir = await ask(git, ['rev-parse', '--absolute-git-dir']);
    const env = { GIT_INDEX_FILE: join(folder, 'index'), GIT_DIR: gitDir, GIT_WORK_TREE: tree };
    const setting = { env, cwd: tree };
    await ask(git, ['read-tree', base], setting);
    const listed = await ask(git, ['ls-files', '-z', '--stage', '--', prefix || '.'], setting);
    const blobs = readListing(listed, prefix);
    const wanted = [...blobs.keys()].filter((name) => !LEFT_OUT.some((each) => name.startsWith(each)));
    const input = wanted.map((name) => `${prefix}${name}\0`).join('');
    await ask(git, ['checkout-index', '-f', '-z', '--stdin'], { ...setting, input });
    return {
      root,
      blobs,
      close,
      put: (name, bytes) => writeOutput(join(root, name), bytes),
      async commit(names, message) {
        const paths = names.map((name) => `${prefix}${name}\0`).join('');
        const add = ['add', '--ignore-removal', '--pathspec-from-file=-', '--pathspec-file-nul'];
        await ask(git, add, { ...setting, input: paths });
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

/** `100644 <blob> 0\t<path>`, each ended by NUL. */
function readListing(listed: string, prefix: string): ReadonlyMap<string, string> {
  const entries = listed.split('\0').flatMap((line) => {
    const match = /^\d+ ([0-9a-f]+) \d\t([\s\S]+)$/.exec(line);
    return match?.[1] && match[2] ? [[match[2].slice(prefix.length), match[1]] as const] : [];
  });
  return new Map(entries);
}
