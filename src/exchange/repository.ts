/** The git repository around a workspace, asked through git's own plumbing. Every other room knows nothing of git. */

import { spawn } from 'node:child_process';
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
  /** The same for what goes over the network: it ends after 20 s, and has no terminal to ask at. */
  readonly network: RunGit;
}

export interface GitAnswer {
  /** `TIMED_OUT` where it was ended. */
  readonly code: number;
  readonly bytes: Buffer;
  readonly out: string;
  readonly err: string;
}

/** As timeout(1) has it. */
const TIMED_OUT = 124;

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
  const within = (cwd: string | undefined) => cwd ?? top;
  return {
    top,
    prefix,
    git: (args, setting) => run(within(setting?.cwd), args, setting),
    network: (args, setting) => run(within(setting?.cwd), args, { ...setting, isNetwork: true }),
  };
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

/** A lock is held meanwhile: who is not answered by then tries again later, ms. */
const NETWORK_PATIENCE = 20_000;

/** Git's answers are read, so they come in English; nobody is asked for a password in the middle of a batch. */
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_EDITOR: 'true',
  GIT_ASKPASS: 'true',
  SSH_ASKPASS: 'true',
  SSH_ASKPASS_REQUIRE: 'never',
  GCM_INTERACTIVE: 'never',
};

function run(
  cwd: string,
  args: readonly string[],
  { input, env, isNetwork = false }: GitSetting & { readonly isNetwork?: boolean } = {},
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    // A session of its own has no terminal, and is ended whole: ssh and helpers too.
    const detached = isNetwork && process.platform !== 'win32';
    const child = spawn('git', [...args], { cwd, env: { ...process.env, ...ENVIRONMENT, ...env }, detached });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    let isEnded = false;
    const timer = isNetwork && setTimeout(end, NETWORK_PATIENCE);
    function end(): void {
      isEnded = true;
      if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => {
      if (timer) clearTimeout(timer);
      const bytes = Buffer.concat(out);
      const said = isEnded ? `no answer within ${NETWORK_PATIENCE / 1000} s` : Buffer.concat(err).toString('utf8');
      const answer = { code: isEnded ? TIMED_OUT : (code ?? 128), bytes, err: said };
      resolve({
        ...answer,
        get out() {
          return bytes.toString('utf8');
        },
      });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}
