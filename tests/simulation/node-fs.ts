/** What the program reads and writes without waiting, on the made-up disk; everything elsewhere is the real one's. */

import type * as NodeFs from 'node:fs';
import type * as NodeFsPromises from 'node:fs/promises';
import type { Disk } from './disk.js';
import { DiskError } from './disk.js';
import { statOf } from './file-system.js';

export const MADE_UP = '/made-up';

const isMadeUp = (path: unknown): path is string => String(path).startsWith(MADE_UP);

/** Handles of the made-up disk; real ones are small. */
const FIRST_HANDLE = 1_000_000;

/** `disk` is asked for at each call: every history has its own. */
export function syncFs(real: typeof NodeFs, disk: () => Disk): typeof NodeFs {
  const handles = new Map<number, string>();
  let next = FIRST_HANDLE;
  const either =
    <A extends unknown[], T>(own: (path: string, ...rest: A) => T, other: (...all: never[]) => unknown) =>
    (path: unknown, ...rest: A): unknown =>
      isMadeUp(path) ? own(path, ...rest) : (other as (...all: unknown[]) => unknown)(path, ...rest);
  const put = (path: string, bytes: string | Uint8Array) => {
    const node = disk().find(path) ? disk().file(path, 'open') : disk().create(path);
    node.data = Buffer.from(bytes);
  };
  const text = (path: string, encoding?: unknown) => {
    const { data } = disk().file(path, 'open');
    return encoding === undefined ? Buffer.from(data) : data.toString('utf8');
  };
  const found = (path: string) => {
    statOf(disk(), path);
    return path;
  };
  const realpath = either(found, real.realpathSync.native as never);
  const made = {
    ...real,
    existsSync: either((path) => disk().find(path) !== null, real.existsSync as never),
    statSync: either((path) => statOf(disk(), path), real.statSync as never),
    readdirSync: either((path: string, options?: { withFileTypes?: boolean }) => {
      const entries = [...disk().folder(path, 'scandir').entries].sort(([one], [other]) => (one < other ? -1 : 1));
      if (!options?.withFileTypes) return entries.map(([name]) => name);
      return entries.map(([name]) => Object.assign(statOf(disk(), `${path}/${name}`), { name }));
    }, real.readdirSync as never),
    readFileSync: (path: unknown, ...rest: unknown[]) => {
      const name = typeof path === 'number' ? (handles.get(path) ?? path) : path;
      return isMadeUp(name) ? text(name, rest[0]) : real.readFileSync(name as never, ...(rest as []));
    },
    openSync: either((path: string) => {
      statOf(disk(), path);
      next += 1;
      handles.set(next, path);
      return next;
    }, real.openSync as never),
    fstatSync: (handle: number, ...rest: unknown[]) => {
      const path = handles.get(handle);
      return path === undefined ? real.fstatSync(handle, ...(rest as [])) : statOf(disk(), path);
    },
    closeSync: (handle: number) => (handles.delete(handle) ? undefined : real.closeSync(handle)),
    mkdirSync: either((path) => disk().makeFolder(path), real.mkdirSync as never),
    writeFileSync: either((path: string, bytes: string | Uint8Array) => put(path, bytes), real.writeFileSync as never),
    renameSync: either((path, to: string) => disk().rename(path, to), real.renameSync as never),
    rmSync: either((path) => disk().remove(path), real.rmSync as never),
    realpathSync: Object.assign(realpath, { native: realpath }),
  };
  return { ...made, default: made } as unknown as typeof NodeFs;
}

/** What the program calls of Node's own promises, past the file system that it was given. */
export function promisedFs(real: typeof NodeFsPromises, disk: () => Disk): typeof NodeFsPromises {
  const made = {
    ...real,
    readdir: async (path: never, ...rest: never[]) =>
      isMadeUp(path) ? [...disk().folder(path, 'scandir').entries.keys()] : await real.readdir(path, ...rest),
    mkdir: async (path: never, ...rest: never[]) =>
      isMadeUp(path) ? disk().makeFolder(path) : await real.mkdir(path, ...rest),
    rm: async (path: never, ...rest: never[]) => (isMadeUp(path) ? disk().remove(path) : await real.rm(path, ...rest)),
    access: async (path: never) => {
      if (disk().find(path) === null) throw new DiskError('ENOENT', 'access', path);
    },
  };
  return { ...made, default: made } as unknown as typeof NodeFsPromises;
}
