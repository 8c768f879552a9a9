/** The git repository around a workspace, asked through git's own plumbing. Every other room knows nothing of git. */

import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../diagnostic.js';
import { type GitFinding, gitFinding } from './findings.js';

export interface Repository {
  /** Absolute; the top of the work tree. */
  readonly top: string;
  /** The workspace's path below it, `circulars/`; empty where it is the top. */
  readonly prefix: string;
  readonly git: RunGit;
}

export interface GitAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface GitSetting {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs git in the work tree's top; never throws for what git says. */
export type RunGit = (args: readonly string[], setting?: GitSetting) => Promise<GitAnswer>;

/** Throws the refusal `git/not-a-repository` (exit code 2), also where there is no git. */
export async function openRepository(root: string): Promise<Repository> {
  const asked = await run(root, ['rev-parse', '--show-toplevel', '--show-prefix']).catch(() => null);
  if (asked?.code !== 0) refuse(gitFinding('git/not-a-repository', {}, null), 2);
  const [top = root, prefix = ''] = (asked?.out ?? '').split('\n');
  return { top, prefix, git: (args, setting) => run(setting?.cwd ?? top, args, setting) };
}

/** The top of the work tree around a folder; null where there is none. */
export async function topOf(root: string): Promise<string | null> {
  return (await isInRepository(root)) ? (await openRepository(root)).top : null;
}

/** Whether there is one, told by its folder, without starting git. */
export async function isInRepository(root: string): Promise<boolean> {
  for (let folder = root; ; folder = dirname(folder)) {
    const isThere = await access(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isThere || dirname(folder) === folder) return isThere;
  }
}

/** What git printed. Throws the refusal `git/failed` (exit code 3) with git's own words where it fails. */
export async function ask(git: RunGit, args: readonly string[], setting?: GitSetting): Promise<string> {
  const { code, out, err } = await git(args, setting);
  if (code === 0) return out.replace(/\n$/, '');
  const message = err.trim().split('\n').slice(0, 5).join('\n');
  return refuse(gitFinding('git/failed', { command: `git ${args[0]}`, message }, null), 3);
}

/** The same, null where git fails: what is asked for is not there. */
export async function askIfThere(git: RunGit, args: readonly string[], setting?: GitSetting): Promise<string | null> {
  const { code, out } = await git(args, setting);
  return code === 0 ? out.replace(/\n$/, '') : null;
}

export function refuse(finding: GitFinding, exitCode: 1 | 2 | 3): never {
  throw new Refusal(finding, exitCode);
}

/** Blobs are text of ours; a register of thirty years is some 130 MB. */
const MOST_OUTPUT = 1024 * 1024 * 1024;

/** Git's answers are read, so they come in English; it never asks for a password in the middle of a batch. */
const ENVIRONMENT = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' };

function run(cwd: string, args: readonly string[], { input, env }: GitSetting = {}): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...ENVIRONMENT, ...env }, maxBuffer: MOST_OUTPUT };
    const child = execFile('git', [...args], options, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, out, err });
      else reject(error);
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}
