/** Writing that survives a power cut: to the disk, then in its place. The file system is passed in, so that it can fail. */

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import type * as nodeFs from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileKind, NotAFile } from './file-kind.js';
import { assertInside } from './inside.js';
import { renameInPlace } from './rename-in-place.js';
import { isCode } from './system-error.js';

/** What the register's store asks of a file system. */
export type FileSystem = Pick<
  typeof nodeFs,
  'open' | 'rename' | 'link' | 'rm' | 'mkdir' | 'readdir' | 'stat' | 'lstat' | 'realpath' | 'access'
>;

/** The workspace's folder and the file system it lies on. */
export interface Store {
  /** Absolute. */
  readonly root: string;
  readonly fs: FileSystem;
}

/** A pipe is opened without waiting for its other end; Windows has neither. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file's bytes; null where there is none. Throws `NotAFile` where something else has its name: a pipe never ends. */
export async function readIfThere(store: Store, name: string): Promise<Buffer | null> {
  return await readPath(store.fs, join(store.root, name));
}

/** The same by an absolute path. */
export async function readPath(fs: FileSystem, path: string): Promise<Buffer | null> {
  let file: FileHandle;
  try {
    file = await fs.open(path, WITHOUT_WAITING);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    const kind = fileKind(await file.stat());
    if (kind !== 'file') throw new NotAFile(kind, path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Names in a folder, sorted; none where there is no such folder. */
export async function listFolder({ root, fs }: Store, folder: string): Promise<readonly string[]> {
  try {
    return (await fs.readdir(join(root, folder))).sort();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Not in git: locks, unfinished steps, and files that are being written. */
export const STATE_FOLDER = '.genelge';
const BESIDE = `${STATE_FOLDER}/tmp`;
/** Workspaces apart, on which numbers are given that are to be published. */
export const STAGES_FOLDER = `${STATE_FOLDER}/stage`;

let count = 0;

/**
 * Writes a file whole: apart, fsync, rename, and its folder's fsync. Throws the system's error, leaving what was there.
 * A run that is killed leaves its half in the state folder, never beside the user's files. Throws the refusal
 * `workspace/outside` where a link leads out of the workspace.
 */
export async function writeDurably(store: Store, name: string, bytes: Uint8Array | string): Promise<void> {
  await writeApart(store, name, bytes, (file) => file.sync());
  await syncFolder(store.fs, dirname(join(store.root, name)));
}

/** The same without waiting for the disk: for what proves itself when it is read, and can be made again. */
export async function writeWhole(store: Store, name: string, bytes: Uint8Array | string): Promise<void> {
  await writeApart(store, name, bytes, async () => {});
}

async function writeApart(
  { root, fs }: Store,
  name: string,
  bytes: Uint8Array | string,
  settle: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const path = join(root, name);
  await assertInside({ root, fs }, name);
  await assertInside({ root, fs }, BESIDE);
  count += 1;
  const half = join(root, BESIDE, `${process.pid}-${count}-${randomBytes(4).toString('hex')}`);
  const mode = await modeOf(fs, path);
  try {
    const file = await withFolder(fs, half, () => fs.open(half, 'wx', mode));
    try {
      await writeAll(file, Buffer.from(bytes), 0);
      await settle(file);
    } finally {
      await file.close();
    }
    await withFolder(fs, path, () => renameInPlace(fs, half, path));
  } catch (error) {
    await fs.rm(half, { force: true }).catch(() => {});
    throw error;
  }
}

/** The system may take a part of what it is given (a full disk, `ulimit -f`): what is left is given again. */
async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was taken'), { code: 'ENOSPC', syscall: 'write' });
    done += bytesWritten;
  }
}

/** Does what needs the path's folder; makes it where it is not there, which is seldom. */
async function withFolder<T>(fs: FileSystem, path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    await fs.mkdir(dirname(path), { recursive: true });
    return await act();
  }
}

/** Longer than any run takes to write one file, ms. */
const SURELY_LEFT = 3_600_000;

/** Removes, under the lock, what killed runs left half-written. */
export async function sweepHalves(store: Store, now: number): Promise<void> {
  await store.fs.rm(join(store.root, STAGES_FOLDER), { recursive: true, force: true }).catch(() => {});
  for (const name of await listFolder(store, BESIDE)) {
    const path = join(store.root, BESIDE, name);
    const { mtimeMs } = await store.fs.stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > SURELY_LEFT) await store.fs.rm(path, { force: true }).catch(() => {});
  }
}

/** A file that is replaced keeps its rights. */
async function modeOf(fs: FileSystem, path: string): Promise<number | undefined> {
  return await fs.stat(path).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  );
}

/**
 * Puts text at the end of a file, behind its first `length` bytes; what stood behind them is cut off. Where that fails,
 * the file is cut back to `length`: what was not wholly written was not written. It is read back before it counts.
 */
export async function appendDurably({ root, fs }: Store, name: string, length: number, text: string): Promise<void> {
  const path = join(root, name);
  await assertInside({ root, fs }, name);
  const bytes = Buffer.from(text);
  const file = await fs.open(path, length === 0 ? 'w+' : 'r+');
  try {
    await file.truncate(length);
    try {
      await writeAll(file, bytes, length);
      await file.sync();
      await assertWritten(file, bytes, length, path);
    } catch (error) {
      await file.truncate(length).catch(() => {});
      await file.sync().catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
  if (length === 0) await syncFolder(fs, dirname(path));
}

/** Whether the file holds these bytes there, and ends with them. */
async function assertWritten(file: FileHandle, bytes: Buffer, position: number, path: string): Promise<void> {
  const found = Buffer.alloc(bytes.length + 1);
  let length = 0;
  for (let more = 1; more > 0 && length < found.length; length += more) {
    more = (await file.read(found, length, found.length - length, position + length)).bytesRead;
  }
  if (found.subarray(0, length).equals(bytes)) return;
  throw Object.assign(new Error('not what was written'), { code: 'EIO', syscall: 'write', path });
}

/** A file's name is on the disk only when its folder is. Not every system can do it; those that cannot need not. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  const opened = await fs.open(folder, 'r').catch(() => null);
  if (opened === null) return;
  try {
    await opened.sync();
  } catch (error) {
    if (!isCode(error, 'EPERM', 'EISDIR', 'EINVAL', 'EBADF')) throw error;
  } finally {
    await opened.close();
  }
}
