/** The journals of `sent/`: read by anyone, written line by line under the sender's lock. */

import { dirname, join } from 'node:path';
import { appendDurably, listFolder, readIfThere, type Store } from '../workspace/store/durable.js';
import { assertInside } from '../workspace/store/inside.js';
import { type Journal, type JournalLine, parseJournal, printJournalLine, SENT_FOLDER } from './delivery-journal.js';

const EMPTY: Journal = { lines: [], length: 0 };

/** Empty where there is none; null where it cannot be read. */
export async function readJournal(store: Store, name: string): Promise<Journal | null> {
  const bytes = await readIfThere(store, name);
  return bytes === null ? EMPTY : parseJournal(bytes);
}

/** Every journal, by workspace name; those that cannot be read are null. */
export async function readJournals(store: Store): Promise<ReadonlyMap<string, Journal | null>> {
  const journals = new Map<string, Journal | null>();
  for (const year of await listFolder(store, SENT_FOLDER)) {
    if (!/^\d{4}$/.test(year)) continue;
    for (const file of await listFolder(store, `${SENT_FOLDER}/${year}`)) {
      const name = `${SENT_FOLDER}/${year}/${file}`;
      if (file.endsWith('.jsonl')) journals.set(name, await readJournal(store, name));
    }
  }
  return journals;
}

/** Somebody else wrote to the journal while it was held: git, or a folder's synchroniser. */
export class JournalMoved extends Error {}

export interface JournalWriter {
  /** On the disk when it returns. Throws the system's error, or `JournalMoved`; then the line was not written. */
  readonly write: (line: JournalLine) => Promise<void>;
}

/** Under the sender's lock: goes on behind the lines that were read. */
export async function openJournalWriter(store: Store, name: string, { length }: Journal): Promise<JournalWriter> {
  await assertInside(store, name);
  await store.fs.mkdir(dirname(join(store.root, name)), { recursive: true });
  let end = length;
  let isTorn = true;
  return {
    async write(line) {
      const text = printJournalLine(line);
      // What a killed run left of a line goes with the first one written; after that nobody else may have added any.
      const bytes = (await readIfThere(store, name)) ?? Buffer.alloc(0);
      const behind = bytes.subarray(end);
      const isTouched = isTorn ? behind.includes(0x0a) : behind.length > 0;
      if (bytes.length < end || isTouched) throw new JournalMoved(name);
      await appendDurably(store, name, end, text);
      isTorn = false;
      end += Buffer.byteLength(text);
    },
  };
}
