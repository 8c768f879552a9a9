/** The register on the disk: read by anyone, written behind its last line under the lock. */

import { readdir } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../diagnostic.js';
import { parseLine, type RegisterEntry } from '../../register/entry.js';
import { growRegister } from '../../register/grow.js';
import { showNumbers } from '../../register/ledger.js';
import { type RegisterReading, readRegister, type Years } from '../../register/read-register.js';
import { type WorkspaceFinding, workspaceFinding } from '../findings.js';
import { appendDurably, readIfThere, type Store } from './durable.js';

export const REGISTER_FILE = 'register.jsonl';

export async function readRegisterFile(store: Store, years: Years = null): Promise<RegisterReading> {
  return readRegister((await readIfThere(store, REGISTER_FILE)) ?? Buffer.alloc(0), years);
}

/** Appends entries to the register as it was read, under the lock. What a killed run left of a line goes. */
export async function appendEntries(
  store: Store,
  { register }: RegisterReading,
  entries: readonly RegisterEntry[],
): Promise<void> {
  const { text } = growRegister(register, entries);
  assertReadable(text, entries);
  await appendDurably(store, REGISTER_FILE, register.length, text);
}

/** Every line is read back before it is written: what the reader would refuse stops every later command. */
function assertReadable(text: string, entries: readonly RegisterEntry[]): void {
  const lines = text.trimEnd().split('\n').slice(-entries.length);
  for (const [index, entry] of entries.entries()) {
    const read = parseLine(Buffer.from(lines[index] ?? ''))?.entry;
    if (!isDeepStrictEqual(read, JSON.parse(JSON.stringify(entry)))) throw unreadable(entry);
  }
}

function unreadable({ numbers }: RegisterEntry): Refusal<WorkspaceFinding> {
  const args = { file: REGISTER_FILE, reason: showNumbers(numbers) };
  return new Refusal<WorkspaceFinding>(workspaceFinding('workspace/unwritable', args, null), 1);
}

/** `register (1).jsonl`, `register-SEKRETER-PC.jsonl`: what folder synchronisers make of two that wrote at once. */
export async function conflictCopies(root: string): Promise<readonly string[]> {
  const names = await readdir(root);
  return names.filter((name) => /^register[^/]*\.jsonl$/.test(name) && name !== REGISTER_FILE);
}
