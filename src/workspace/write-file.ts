/** Writes a file so that nobody ever sees half of it: beside, to the disk, then in its place. */

import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

let count = 0;

/** Makes the folders it needs. Throws the system's error, leaving nothing behind. */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  count += 1;
  const beside = `${path}.${process.pid}-${count}.tmp`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
