/** Writes a file in pieces so that nobody ever sees half of it: beside, to the disk, then in its place. */

import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Renamer, renameInPlace } from './store/rename-in-place.js';

export interface OutputStream {
  /** Throws the system's error. */
  readonly write: (bytes: Uint8Array) => void;
  /** Puts the file in its place. Throws the system's error, and then nothing is left of it. */
  readonly commit: () => Promise<void>;
  readonly discard: () => void;
}

const GATHERED_BYTES = 2 ** 16;

/** Makes the folders it needs. Small pieces are gathered. Throws the system's error. */
export function streamOutput(path: string, fs: Renamer): OutputStream {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  const file = openSync(beside, 'w');
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    const bytes = Buffer.concat(waiting);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    waiting = [];
    size = 0;
  };
  const discard = () => {
    closeSync(file);
    rmSync(beside, { force: true });
  };
  return {
    write(bytes) {
      waiting.push(bytes);
      size += bytes.length;
      if (size > GATHERED_BYTES) flush();
    },
    async commit() {
      try {
        flush();
        fsyncSync(file);
      } catch (error) {
        discard();
        throw error;
      }
      closeSync(file);
      try {
        await renameInPlace(fs, beside, path);
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
    },
    discard,
  };
}
