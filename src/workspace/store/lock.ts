/**
 * One writer at a time, among processes of one machine and of others that share the folder. The lock is a file whose
 * name appears at once with its content (a hard link), so that nobody ever reads half of it.
 *
 * What a dead process left is taken over by whoever holds the lock *on that very lock*, named after its token: two that
 * see the same dead owner cannot both replace it, and one that saw it too late finds another token and starts again.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../diagnostic.js';
import type { WorkspaceFinding } from '../findings.js';
import { type FileSystem, isCode } from './durable.js';
import { isGone, type Owner, parseOwner } from './owner.js';

export interface Patience {
  /** How long a live owner is waited for, ms. */
  readonly longest: number;
  /** Told once, when waiting becomes noticeable. */
  readonly onWait: (owner: Owner) => void;
}

/** After this a waiting user is told what for, ms. */
const NOTICEABLE = 1000;
/** A lock that appears without content was left by a process that died between two calls, ms. */
const EMPTY_FOR = 10_000;

/** Waits for the lock and gives what releases it. Throws the refusal `workspace/busy` (exit code 3). */
export async function acquireLock(
  fs: FileSystem,
  path: string,
  owner: Owner,
  patience: Patience,
): Promise<() => Promise<void>> {
  const started = performance.now();
  let isTold = false;
  for (let attempt = 0; ; attempt += 1) {
    if (await tryLock(fs, path, owner)) return () => fs.rm(path, { force: true });
    const holder = await holderOf(fs, path);
    if (holder === 'nobody') continue;
    if (holder !== 'unknown' && (await isGone(holder))) {
      if (await replaceDead(fs, path, holder, owner)) return () => fs.rm(path, { force: true });
      continue;
    }
    const waited = performance.now() - started;
    if (holder !== 'unknown' && !isTold && waited > NOTICEABLE) {
      isTold = true;
      patience.onWait(holder);
    }
    if (waited > patience.longest) throw new Refusal(busy(holder, path), 3);
    await sleep(Math.min(5 * 1.5 ** attempt, 100) * (0.5 + Math.random()));
  }
}

async function tryLock(fs: FileSystem, path: string, owner: Owner): Promise<boolean> {
  const beside = `${path}.${owner.token}`;
  try {
    await writeOwner(fs, beside, owner);
    await fs.link(beside, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // No hard links here (FAT, some network shares): an exclusive file is as good, but for the moment it is empty.
    if (isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK')) return await tryExclusive(fs, path, owner);
    throw error;
  } finally {
    await fs.rm(beside, { force: true });
  }
}

async function tryExclusive(fs: FileSystem, path: string, owner: Owner): Promise<boolean> {
  try {
    await writeOwner(fs, path, owner, 'wx');
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function writeOwner(fs: FileSystem, path: string, owner: Owner, flag: 'w' | 'wx' = 'w'): Promise<void> {
  const file = await fs.open(path, flag);
  try {
    await file.writeFile(JSON.stringify(owner));
  } finally {
    await file.close();
  }
}

async function holderOf(fs: FileSystem, path: string): Promise<Owner | 'nobody' | 'unknown'> {
  try {
    const text = await fs.readFile(path, 'utf8');
    if (text === '' && Date.now() - (await fs.stat(path)).mtimeMs > EMPTY_FOR) {
      await fs.rm(path, { force: true });
      return 'nobody';
    }
    return (text === '' ? null : parseOwner(JSON.parse(text))) ?? 'unknown';
  } catch (error) {
    if (isCode(error, 'ENOENT')) return 'nobody';
    if (error instanceof SyntaxError) return 'unknown';
    throw error;
  }
}

/** Puts our lock in the place of a dead one. False where another was there first. */
async function replaceDead(fs: FileSystem, path: string, dead: Owner, owner: Owner): Promise<boolean> {
  const claim = `${path}-${dead.token}`;
  const patience = { longest: Number.POSITIVE_INFINITY, onWait: () => {} };
  const release = await acquireLock(fs, claim, owner, patience);
  try {
    const holder = await holderOf(fs, path);
    if (typeof holder === 'string' || holder.token !== dead.token) return false;
    const beside = `${path}.${owner.token}`;
    await writeOwner(fs, beside, owner);
    await fs.rename(beside, path);
    return true;
  } finally {
    await release();
  }
}

function busy(holder: Owner | 'unknown', file: string): WorkspaceFinding {
  const { pid, host } = holder === 'unknown' ? { pid: 0, host: '' } : holder;
  return { code: 'workspace/busy', severity: 'error', args: { pid, host, file }, at: null };
}
