/** Writing that survives a power cut: to the disk, then in its place. The file system is passed in, so that it can fail. */

import type * as nodeFs from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the register's store asks of a file system. */
export type FileSystem = Pick<
  typeof nodeFs,
  'open' | 'rename' | 'link' | 'rm' | 'mkdir' | 'readFile' | 'readdir' | 'stat'
>;

/** The workspace's folder and the file system it lies on. */
export interface Store {
  /** Absolute. */
  readonly root: string;
  readonly fs: FileSystem;
}

/** A file's bytes; null where there is none. */
export async function readIfThere({ root, fs }: Store, name: string): Promise<Buffer | null> {
  try {
    return await fs.readFile(join(root, name));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
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

let count = 0;

/** Writes a file whole: beside, fsync, rename, and its folder's fsync. Throws the system's error, leaving what was there. */
export async function writeDurably({ root, fs }: Store, name: string, bytes: Uint8Array | string): Promise<void> {
  const path = join(root, name);
  await fs.mkdir(dirname(path), { recursive: true });
  count += 1;
  const beside = `${path}.${process.pid}-${count}.tmp`;
  try {
    const file = await fs.open(beside, 'wx', await modeOf(fs, path));
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(beside, path);
  } catch (error) {
    await fs.rm(beside, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(fs, dirname(path));
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
 * the file is cut back to `length`: what was not wholly written was not written.
 */
export async function appendDurably({ root, fs }: Store, name: string, length: number, text: string): Promise<void> {
  const path = join(root, name);
  const file = await fs.open(path, length === 0 ? 'w' : 'r+');
  try {
    await file.truncate(length);
    try {
      await file.write(Buffer.from(text), 0, undefined, length);
      await file.sync();
    } catch (error) {
      await file.truncate(length).catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
  if (length === 0) await syncFolder(fs, dirname(path));
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

export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
