/**
 * The numbers that this machine gave, saw given or rendered: remembered apart from the register, so that one which goes
 * back in time (an older copy restored, the file deleted, another branch checked out) is noticed before it gives a
 * number a second time.
 */

import * as z from 'zod';
import { parseJson } from '../../register/entry.js';
import { listFolder, readIfThere, STATE_FOLDER, type Store, writeDurably } from './durable.js';

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

export const NUMBERS_FOLDER = `${STATE_FOLDER}/numbers`;
const GIVEN = `${NUMBERS_FOLDER}/given.json`;
export const RENDERED = `${NUMBERS_FOLDER}/rendered.jsonl`;
/** How the file of a run begins that renders, or was killed while it did. */
export const UNDER_WAY = `${NUMBERS_FOLDER}/rendering-`;

const remembered = z.strictObject({ number: z.string(), mark: z.string() });

/** What cannot be read is not remembered: the folder is no part of the register, and may be thrown away. */
export async function readMemory(store: Store): Promise<NumberMemory> {
  const given = await readIfThere(store, GIVEN);
  return {
    given: z.array(remembered).safeParse(given && parseJson(given.toString('utf8'))).data ?? [],
    rendered: await readRendered(store, [RENDERED, ...(await underWay(store))]),
  };
}

export async function readRendered(store: Store, files: readonly string[]): Promise<readonly RememberedNumber[]> {
  const read = await Promise.all(files.map((file) => readIfThere(store, file)));
  return read.flatMap((bytes) =>
    (bytes?.toString('utf8') ?? '').split('\n').flatMap((line) => remembered.safeParse(parseJson(line)).data ?? []),
  );
}

async function underWay(store: Store): Promise<readonly string[]> {
  const names = await listFolder(store, NUMBERS_FOLDER);
  return names.map((name) => `${NUMBERS_FOLDER}/${name}`).filter((name) => name.startsWith(UNDER_WAY));
}

export function keyOf({ number, mark }: RememberedNumber): string {
  return `${number} ${mark}`;
}

export function linesOf(numbers: readonly RememberedNumber[]): string {
  return numbers.map(({ number, mark }) => `${JSON.stringify({ number, mark })}\n`).join('');
}

/** Under the lock: puts these in the place of all that were remembered as given. */
export async function rememberGiven(store: Store, numbers: readonly RememberedNumber[]): Promise<void> {
  // The register holds them: a disk that is full by now loses the reminder only.
  await writeDurably(store, GIVEN, JSON.stringify(numbers)).catch(() => {});
}

/** Under the lock: these need not be remembered any longer, of letters that were rendered too. */
export async function forgetNumbers(store: Store, numbers: readonly RememberedNumber[]): Promise<void> {
  const { rendered } = await readMemory(store);
  const forgotten = new Set(numbers.map(keyOf));
  const left = rendered.filter((each) => !forgotten.has(keyOf(each)));
  if (left.length === rendered.length) return;
  await writeDurably(store, RENDERED, linesOf(left));
  for (const name of await underWay(store)) await store.fs.rm(`${store.root}/${name}`, { force: true });
}
