/** Writes a file so that nobody ever sees half of it: beside, then in its place. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Renamer, renameInPlace } from './store/rename-in-place.js';

/**
 * For what can be rendered again: it is not waited for until it is on the disk. At once, because a small file takes less
 * time than to have it written by another thread. What says the same already is left as it is: to replace a file takes
 * ten times as long as to read it. Makes the folders it needs. Throws the system's error.
 */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const beside = writeBeside(path, bytes);
  if (beside === null) return;
  try {
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The same for a file that the user may have open: a viewer or a virus scanner is given some seconds to let go of it. */
export async function replaceOutput(path: string, bytes: Uint8Array, fs: Renamer): Promise<void> {
  const beside = writeBeside(path, bytes);
  if (beside === null) return;
  try {
    await renameInPlace(fs, beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** null where the file says the same already. */
function writeBeside(path: string, bytes: Uint8Array): string | null {
  if (readIfThere(path)?.equals(bytes)) return null;
  mkdirSync(dirname(path), { recursive: true });
  const beside = besidePath(path);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return beside;
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
