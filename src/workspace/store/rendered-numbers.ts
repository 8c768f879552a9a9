/**
 * Writes down which numbers are rendered, each before the first file of its letter is: a run that is killed may have
 * left the letter on the disk, or on paper. A run keeps its own file until it ends; only what was written is kept then.
 */

import type { FileHandle } from 'node:fs/promises';
import { STATE_FOLDER, type Store } from './durable.js';
import { assertInside } from './inside.js';
import {
  keyOf,
  linesOf,
  NUMBERS_FOLDER,
  RENDERED,
  type RememberedNumber,
  readRendered,
  UNDER_WAY,
} from './number-memory.js';
import { newOwner } from './owner.js';
import { isCode } from './system-error.js';

export interface RenderedNumbers {
  /** Before a letter's first file is written. Throws the system's error: what cannot be written down is not rendered. */
  readonly begin: (numbers: readonly RememberedNumber[]) => Promise<void>;
  /** Once one of its files was written. */
  readonly written: (numbers: readonly RememberedNumber[]) => void;
  readonly close: () => Promise<void>;
}

/** Beside other commands: only adds. A workspace that one may only read remembers nothing, and keeps nobody from rendering. */
export async function openRenderedNumbers(store: Store): Promise<RenderedNumbers> {
  for (const name of [STATE_FOLDER, NUMBERS_FOLDER, RENDERED]) await assertInside(store, name);
  const known = new Set((await readRendered(store, [RENDERED])).map(keyOf));
  const own = `${UNDER_WAY}${(await newOwner()).token}.jsonl`;
  const begun = new Set<string>();
  const done = new Map<string, RememberedNumber>();
  let file: FileHandle | null = null;
  let isReadOnly = false;
  const open = async (name: string): Promise<FileHandle> => {
    await store.fs.mkdir(`${store.root}/${NUMBERS_FOLDER}`, { recursive: true });
    return await store.fs.open(`${store.root}/${name}`, 'a');
  };
  return {
    async begin(numbers) {
      const fresh = numbers.filter((each) => !known.has(keyOf(each)) && !begun.has(keyOf(each)));
      if (fresh.length === 0 || isReadOnly) return;
      try {
        file ??= await open(own);
        await file.writeFile(linesOf(fresh));
      } catch (error) {
        if (!isCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
        isReadOnly = true;
      }
      for (const each of fresh) begun.add(keyOf(each));
    },
    written(numbers) {
      for (const each of numbers) if (begun.has(keyOf(each))) done.set(keyOf(each), each);
    },
    async close() {
      if (file === null) return;
      await file.close();
      try {
        if (done.size > 0) {
          const all = await open(RENDERED);
          await all.writeFile(linesOf([...done.values()])).finally(() => all.close());
        }
        await store.fs.rm(`${store.root}/${own}`, { force: true });
      } catch {
        // A disk that is full by now: the run's own file stays, and says what it would have said.
      }
    },
  };
}
