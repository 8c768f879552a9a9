/** A bare repository and clones of it, in a folder of their own; the workspace lies in `w/`. */

import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addFiles, ORGANISATION } from '../processes/office.js';

const OWN = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' };

export interface GitEnded {
  readonly code: number;
  readonly out: string;
}

/** Runs git, quietly; what it says on both streams. */
export function git(cwd: string, ...args: readonly string[]): Promise<GitEnded> {
  return new Promise((done) => {
    execFile('git', [...args], { cwd, env: { ...process.env, ...OWN }, maxBuffer: 1 << 28 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out: `${out}${err}`.trim() });
    });
  });
}

/** The same, and an error where it fails. */
export async function must(cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, out } = await git(cwd, ...args);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${out}`);
  return out;
}

/** A folder with `hub.git`, whose branch `main` holds the workspace `w/`. */
export async function makeHub(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'genelge-git-'));
  await must(folder, 'init', '-q', '--bare', '-b', 'main', 'hub.git');
  const first = await cloneHub(folder, 'first');
  const base = { 'genelge.yaml': ORGANISATION, '.gitignore': 'out/\n.genelge/\n', ...files };
  await addFiles(join(first, 'w'), base);
  await commitAll(first, 'Başlangıç');
  await must(first, 'push', '-q', 'origin', 'HEAD:main');
  return folder;
}

export async function cloneHub(folder: string, name: string, ...options: readonly string[]): Promise<string> {
  await must(folder, 'clone', '-q', ...options, `file://${join(folder, 'hub.git')}`, name);
  const clone = join(folder, name);
  await must(clone, 'config', 'user.name', name);
  await must(clone, 'config', 'user.email', `${name}@birlik.example`);
  await git(clone, 'checkout', '-q', '-B', 'main');
  return clone;
}

export async function commitAll(clone: string, message: string): Promise<void> {
  await must(clone, 'add', '-A');
  await must(clone, 'commit', '-q', '-m', message);
}
