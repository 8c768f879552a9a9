/**
 * The numbers that this machine gave, saw given or rendered: remembered apart from the register, so that one which goes
 * back in time (an older copy restored, the file deleted, another branch checked out) is noticed before it gives a
 * number a second time.
 */

import * as z from 'zod';
import { parseJson } from '../../register/entry.js';
import { readIfThere, STATE_FOLDER, type Store, writeDurably } from './durable.js';
import { assertInside } from './inside.js';

/** A number, `genelge:2019/12`, and what tells the document that it was given to from any other. */
export interface RememberedNumber {
  readonly number: string;
  readonly mark: string;
}

export interface NumberMemory {
  /** Of the register's latest entries. */
  readonly given: readonly RememberedNumber[];
  /** Of letters that were rendered, wherever to: they may be on paper. */
  readonly rendered: readonly RememberedNumber[];
}

const GIVEN = `${STATE_FOLDER}/numbers/given.json`;
const RENDERED = `${STATE_FOLDER}/numbers/rendered.jsonl`;

const remembered = z.strictObject({ number: z.string(), mark: z.string() });

/** What cannot be read is not remembered: the folder is no part of the register, and may be thrown away. */
export async function readMemory(store: Store): Promise<NumberMemory> {
  const given = await readIfThere(store, GIVEN);
  const rendered = await readIfThere(store, RENDERED);
  return {
    given: z.array(remembered).safeParse(given && parseJson(given.toString('utf8'))).data ?? [],
    rendered: (rendered?.toString('utf8') ?? '')
      .split('\n')
      .flatMap((line) => remembered.safeParse(parseJson(line)).data ?? []),
  };
}

/** Under the lock: puts these in the place of all that were remembered as given. */
export async function rememberGiven(store: Store, numbers: readonly RememberedNumber[]): Promise<void> {
  // The register holds them: a disk that is full by now loses the reminder only.
  await writeDurably(store, GIVEN, JSON.stringify(numbers)).catch(() => {});
}

/** Beside other commands: only adds. A folder that cannot be written remembers nothing, and keeps nobody from rendering. */
export async function rememberRendered(store: Store, numbers: readonly RememberedNumber[]): Promise<void> {
  try {
    const { rendered } = await readMemory(store);
    const known = new Set(rendered.map(({ number, mark }) => `${number} ${mark}`));
    const lines = numbers.filter(({ number, mark }) => !known.has(`${number} ${mark}`));
    if (lines.length === 0) return;
    await assertInside(store, RENDERED);
    await store.fs.mkdir(`${store.root}/${STATE_FOLDER}/numbers`, { recursive: true });
    const file = await store.fs.open(`${store.root}/${RENDERED}`, 'a');
    try {
      await file.writeFile(lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    } finally {
      await file.close();
    }
  } catch {
    // A disk that is full, or a folder that one may only read.
  }
}

/** Under the lock: these need not be remembered any longer, of letters that were rendered too. */
export async function forgetNumbers(store: Store, numbers: readonly RememberedNumber[]): Promise<void> {
  const { rendered } = await readMemory(store);
  const forgotten = new Set(numbers.map(({ number, mark }) => `${number} ${mark}`));
  const left = rendered.filter(({ number, mark }) => !forgotten.has(`${number} ${mark}`));
  if (left.length === rendered.length) return;
  await writeDurably(store, RENDERED, left.map((each) => `${JSON.stringify(each)}\n`).join(''));
}
