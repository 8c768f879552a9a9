/** Where the program may keep what it can make again: a folder of the user's own, that nobody else can write. */

import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

export interface CacheOwner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Undefined where the system has no such numbers; there the folder's place decides who may write. */
  readonly uid: number | undefined;
}

/** The program's folder by the custom of the system; null where there is no absolute path to it. */
export function cacheFolder({ env, platform, home }: CacheOwner): string | null {
  const named = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  // A relative path is to be ignored (XDG Base Directory Specification).
  if (named !== undefined && isAbsolute(named)) return join(named, 'genelge');
  if (!isAbsolute(home)) return null;
  const customary = { win32: 'AppData/Local', darwin: 'Library/Caches' }[platform as string] ?? '.cache';
  return join(home, customary, 'genelge');
}

/** Whether what lies in the folder can only be of this user's own making. */
export function isOwn(folder: string, uid: number | undefined): boolean {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return false;
  return uid === undefined || (status.uid === uid && (status.mode & 0o022) === 0);
}

/** Makes the folder and says whether it is the user's own. Makes none where another's would be its parent (`sudo`). */
export function makeOwn(folder: string, uid: number | undefined): boolean {
  makePath(folder, uid);
  return isOwn(folder, uid);
}

/** One by one: Node's own making of a path never ends on a file system that takes no folders, as /proc. */
function makePath(folder: string, uid: number | undefined): boolean {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status !== undefined) return uid === undefined || status.uid === uid;
  const parent = dirname(folder);
  if (parent === folder || !makePath(parent, uid)) return false;
  mkdirSync(folder, { mode: 0o700 });
  return true;
}
