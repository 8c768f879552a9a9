/** Writes a file so that nobody ever sees half of it: beside, then in its place. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * For what can be rendered again: it is not waited for until it is on the disk. At once, because a small file takes less
 * time than to have it written by another thread. What says the same already is left as it is: to replace a file takes
 * ten times as long as to read it. Makes the folders it needs. Throws the system's error.
 */
export function writeOutput(path: string, bytes: Uint8Array): void {
  if (readIfThere(path)?.equals(bytes)) return;
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

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

let count = 0;

function besidePath(path: string): string {
  count += 1;
  return `${path}.${process.pid}-${count}.tmp`;
}
