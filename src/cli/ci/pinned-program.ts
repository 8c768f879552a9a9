/** The program for CI: a package.json and a lock in the workspace, so that no name is looked up that anybody could register. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';

/** Where the package lies in the workspace. */
const FOLDER = 'arac';

export interface PinnedFile {
  /** From the workspace's folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The package that this very program came from, packed again, and the two files by which `npm ci` installs it and
 * nothing else. Throws the refusal `cli/no-npm` (exit code 3) where npm cannot be run.
 */
export async function pinnedProgram(packageRoot: string): Promise<readonly PinnedFile[]> {
  const { name, bytes } = await packed(packageRoot);
  const path = `file:${FOLDER}/${name}`;
  const dependencies = { genelge: path };
  // npm links the command from what the lock says, and refuses a package of another digest.
  const entry = {
    version: /^genelge-(.+)\.tgz$/.exec(name)?.[1],
    resolved: path,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    bin: { genelge: 'bin/genelge.js' },
  };
  const lock = {
    name: 'genelgeler',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'genelgeler', dependencies }, 'node_modules/genelge': entry },
  };
  return [
    { name: `${FOLDER}/${name}`, bytes },
    { name: 'package.json', bytes: json({ name: 'genelgeler', private: true, dependencies }) },
    { name: 'package-lock.json', bytes: json(lock) },
  ];
}

async function packed(packageRoot: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const folder = await mkdtemp(join(tmpdir(), 'genelge-paket-'));
  try {
    const args = ['pack', packageRoot, '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
    const [command, ...first] = npmCommand();
    const { stdout } = await promisify(execFile)(command, [...first, ...args]);
    const name = basename(stdout.trim().split('\n').at(-1) ?? '');
    return { name, bytes: await readFile(join(folder, name)) };
  } catch (error) {
    throw new Refusal(cliFinding('cli/no-npm', { reason: reasonOf(error) }, null), 3);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** npm's own code for it (ENOSPC, EACCES), or why it could not be started. */
function reasonOf(error: unknown): string {
  const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return /(?<![\p{L}])E[A-Z]{3,}(?![\p{L}])/u.exec(String(error))?.[0] ?? first;
}

/** On Windows `npm` is a batch file, which Node starts only through a shell: its script is started instead. */
function npmCommand(): readonly [string, ...string[]] {
  if (process.platform !== 'win32') return ['npm'];
  return [process.execPath, join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
