/** Tells when a file of a folder, or of a folder in it, has changed and come to rest. */

import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, join } from 'node:path';

/** An editor writes in several steps (a half, a rename, a second write): ms without another before it is told. */
const REST = 15;

/** Of these, ms after which it is most likely at rest, so that work may begin on trial. */
const LULL = 3;

/** A folder that is gone cannot say that it is back: ms between two looks. */
const LOOK = 500;

/** Written by the program, or large and not read: what happens there is nobody's typing. */
const PASSED_OVER = new Set(['out', '.git', '.genelge', 'node_modules', 'issued', 'arac']);

export interface Watcher {
  /** Something changes; it may go on. */
  readonly onStir?: () => void;
  readonly onRest: () => void;
  /** An absolute folder that is passed over. */
  readonly except?: string | null;
}

export interface Watching {
  readonly close: () => void;
}

interface WatchedFolder {
  readonly watcher: FSWatcher;
  /** Another folder may come to have its name: a watcher follows the folder, not the name. */
  readonly inode: number;
}

/**
 * One watcher a folder: the recursive one of Node 20 on Linux goes deaf after the first save by rename. Folders that
 * come, or come back, are watched from then on.
 */
export function watchFolders(root: string, { onStir, onRest, except = null }: Watcher): Watching {
  const folders = new Map<string, WatchedFolder>();
  let timer: NodeJS.Timeout | null = null;
  /** Only a name that came or went can be a folder's. */
  let areNamesChanged = false;

  const leave = (folder: string): void => {
    folders.get(folder)?.watcher.close();
    folders.delete(folder);
  };
  const startWatching = (folder: string): FSWatcher =>
    watch(folder, (event, name) => {
      areNamesChanged ||= event === 'rename';
      // So a folder says that it was itself moved or deleted: its watcher hears no more.
      if (event === 'rename' && name === basename(folder)) leave(folder);
      wait(lull, LULL);
    }).on('error', () => leave(folder));

  const follow = (folder: string): void => {
    const inode = inodeOf(folder);
    if (folders.get(folder)?.inode !== inode) leave(folder);
    if (inode === null) return;
    try {
      if (!folders.has(folder)) folders.set(folder, { watcher: startWatching(folder), inode });
    } catch {
      return;
    }
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name) && path !== except) follow(path);
    }
  };
  const followAll = (): void => {
    areNamesChanged = false;
    for (const folder of [...folders.keys()]) if (inodeOf(folder) === null) leave(folder);
    follow(root);
  };
  const lull = (): void => {
    wait(settle, REST - LULL);
    onStir?.();
  };
  // What came while the program was at work is heard first: that is then no rest.
  const settle = (): void => {
    const own = timer;
    setImmediate(() => {
      if (timer === own) rest();
    });
  };
  const rest = (): void => {
    timer = null;
    if (areNamesChanged) followAll();
    onRest();
    if (!folders.has(root)) wait(lookForRoot, LOOK);
  };
  const lookForRoot = (): void => {
    if (inodeOf(root) === null) return wait(lookForRoot, LOOK);
    areNamesChanged = true;
    rest();
  };
  const wait = (next: () => void, ms: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(next, ms);
  };

  followAll();
  return {
    close() {
      if (timer !== null) clearTimeout(timer);
      for (const { watcher } of folders.values()) watcher.close();
    },
  };
}

function inodeOf(folder: string): number | null {
  try {
    return statSync(folder).ino;
  } catch {
    return null;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
