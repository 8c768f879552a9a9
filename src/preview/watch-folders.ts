/** Tells when a file of a folder, or of a folder in it, has changed and come to rest. */

import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** An editor writes in several steps (a half, a rename, a second write): ms without another before it is told. */
const REST = 15;

/** Written by the program, or large and not read: what happens there is nobody's typing. */
const PASSED_OVER = new Set(['out', '.git', '.genelge', 'node_modules', 'issued', 'arac']);

export interface Watching {
  readonly close: () => void;
}

/**
 * One watcher a folder: the recursive one of Node 20 on Linux goes deaf after the first save by rename. Folders that
 * come are watched from then on.
 */
export function watchFolders(root: string, onRest: () => void): Watching {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | null = null;
  const rest = (): void => {
    timer = null;
    follow(root);
    onRest();
  };
  const stir = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const follow = (folder: string): void => {
    if (!watchers.has(folder)) {
      try {
        const watcher = watch(folder, stir);
        const leave = (): void => {
          watcher.close();
          watchers.delete(folder);
        };
        watcher.on('error', leave);
        watchers.set(folder, watcher);
      } catch {
        return;
      }
    }
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) follow(join(folder, entry.name));
    }
  };
  follow(root);
  return {
    close() {
      if (timer !== null) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
