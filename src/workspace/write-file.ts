/** Writes a file so that nobody ever sees half of it: beside, then in its place. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * For what can be rendered again: it is not waited for until it is on the disk. At once, because a small file takes less
 * time than to have it written by another thread. Makes the folders it needs. Throws the system's error.
 */
export function writeOutput(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = besidePath(path);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

let count = 0;

function besidePath(path: string): string {
  count += 1;
  return `${path}.${process.pid}-${count}.tmp`;
}
