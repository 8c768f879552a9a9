/** A file put in another's place, also while a viewer or a virus scanner holds that one for a moment. */

import type * as nodeFs from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isCode } from './system-error.js';

/** What putting a file in place asks of a file system. */
export type Renamer = Pick<typeof nodeFs, 'rename' | 'access'>;

/** What Windows says of a file that another program has open. */
const HELD = ['EPERM', 'EACCES', 'EBUSY'];
/** How often, and how long apart at the most, ms: about three seconds in all. */
const TRIES = 20;
const LONGEST_PAUSE = 200;

/** Throws the system's error, with the file's own name, where it is still held after some seconds. */
export async function renameInPlace(fs: Renamer, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      const isPassing = isCode(error, ...HELD) && attempt < TRIES && (await isWritable(fs, dirname(to)));
      if (!isPassing) throw isCode(error, 'ENOENT') ? error : Object.assign(error as Error, { path: to });
      await sleep(Math.min(10 * 2 ** attempt, LONGEST_PAUSE));
    }
  }
}

/** Where the folder's rights forbid it, waiting helps nothing. */
async function isWritable(fs: Renamer, folder: string): Promise<boolean> {
  return await fs.access(folder, 2).then(
    () => true,
    () => false,
  );
}
