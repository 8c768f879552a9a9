/**
 * One writer at a time, among processes of one machine and of others that share the folder. The lock is a file whose
 * name appears at once with its content (a hard link), so that nobody ever reads half of it.
 *
 * What a dead process left is taken away by whoever holds the lock *on that very lock*, named after its token: two that
 * see the same dead owner cannot both remove it, and one that saw it too late finds another token and starts again.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../diagnostic.js';
import { type WorkspaceFinding, workspaceFinding } from '../findings.js';
import { type FileSystem, readPath } from './durable.js';
import { isGone, type Owner, parseOwner } from './owner.js';
import { isCode } from './system-error.js';

export interface Patience {
  /** How long a live owner is waited for, ms. */
  readonly longest: number;
  /** Told once, when waiting becomes noticeable. */
  readonly onWait: (owner: Owner) => void;
}

export interface Lock {
  /** Throws the refusal `workspace/busy` where somebody broke it: what was read under it may be old by now. */
  readonly assertHeld: () => Promise<void>;
  /** Removes it, and no other's. */
  readonly release: () => Promise<void>;
}

/** Who holds it; `unknown` where the file does not say: its process died between two calls, or is between them. */
export type Holder = Owner | 'unknown';

/** After this a waiting user is told what for, ms. */
const NOTICEABLE = 1000;
/** A lock that names nobody for so long was left by a process that died between two calls, or by a power cut, ms. */
const NAMELESS_FOR = 10_000;

/** Waits for the lock. Throws the refusal `workspace/busy` (exit code 3). */
export async function acquireLock(fs: FileSystem, path: string, owner: Owner, patience: Patience): Promise<Lock> {
  const started = performance.now();
  let isTold = false;
  for (let attempt = 0; ; attempt += 1) {
    if (await tryLock(fs, path, owner)) return held(fs, path, owner);
    const holder = await holderOf(fs, path);
    if (holder === null) continue;
    if (await isLeft(fs, path, holder)) {
      await removeLock(fs, path, holder, owner);
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

function held(fs: FileSystem, path: string, owner: Owner): Lock {
  const isOwn = (holder: Holder | null) => holder !== null && holder !== 'unknown' && holder.token === owner.token;
  return {
    async assertHeld() {
      const holder = await holderOf(fs, path);
      if (!isOwn(holder)) throw new Refusal(busy(holder ?? 'unknown', path), 3);
    },
    async release() {
      if (isOwn(await holderOf(fs, path))) await fs.rm(path, { force: true });
    },
  };
}

async function tryLock(fs: FileSystem, path: string, owner: Owner): Promise<boolean> {
  const beside = `${path}.${owner.token}`;
  try {
    await writeOwner(fs, beside, owner, 'w');
    await fs.link(beside, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // No hard links here (FAT, exFAT, some network shares): an exclusive file is as good, but for the moment it is empty.
    const isLinkless = isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK', 'EISDIR');
    if (isLinkless) return await tryExclusive(fs, path, owner);
    throw error;
  } finally {
    await fs.rm(beside, { force: true });
  }
}

async function tryExclusive(fs: FileSystem, path: string, owner: Owner): Promise<boolean> {
  try {
    await writeOwner(fs, path, owner, 'wx');
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
  // One that stood still for long between the two calls was taken for dead.
  const holder = await holderOf(fs, path);
  return holder !== null && holder !== 'unknown' && holder.token === owner.token;
}

async function writeOwner(fs: FileSystem, path: string, owner: Owner, flag: 'w' | 'wx'): Promise<void> {
  const file = await fs.open(path, flag);
  try {
    await file.writeFile(JSON.stringify(owner));
  } finally {
    await file.close();
  }
}

/** Who holds the lock; null where nobody does. */
export async function holderOf(fs: FileSystem, path: string): Promise<Holder | null> {
  const bytes = await readPath(fs, path);
  if (bytes === null) return null;
  try {
    return parseOwner(JSON.parse(bytes.toString('utf8'))) ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Whether the process that made the lock is surely gone. */
async function isLeft(fs: FileSystem, path: string, holder: Holder): Promise<boolean> {
  if (holder !== 'unknown') return await isGone(holder);
  const stats = await fs.stat(path).catch(() => null);
  return stats !== null && Date.now() - stats.mtimeMs > NAMELESS_FOR;
}

/** Removes exactly that lock of another: a dead one's, or one that a person says is. False where it was another by then. */
export async function removeLock(fs: FileSystem, path: string, theirs: Holder, owner: Owner): Promise<boolean> {
  const claim = `${path}-${theirs === 'unknown' ? 'nameless' : theirs.token}`;
  const patience = { longest: Number.POSITIVE_INFINITY, onWait: () => {} };
  const claimed = await acquireLock(fs, claim, owner, patience);
  try {
    const holder = await holderOf(fs, path);
    const isSame =
      holder === 'unknown' || theirs === 'unknown'
        ? holder === theirs && (await isLeft(fs, path, holder))
        : holder?.token === theirs.token;
    if (isSame) await fs.rm(path, { force: true });
    return isSame;
  } finally {
    await claimed.release();
  }
}

function busy(holder: Holder, file: string): WorkspaceFinding {
  const { pid, host } = holder === 'unknown' ? { pid: 0, host: '' } : holder;
  return workspaceFinding('workspace/busy', { pid, host, file }, null);
}
