/**
 * The runs of senders that began in this folder: what one of them left undone is gone on with here, and nowhere else.
 * Apart from git, so that a clone never takes another's run for its own.
 */

import { readIfThere, STATE_FOLDER, type Store, writeDurably } from './durable.js';

const FILE = `${STATE_FOLDER}/claims`;

export async function readOwnClaims(store: Store): Promise<ReadonlySet<string>> {
  const text = (await readIfThere(store, FILE))?.toString('utf8') ?? '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** Before the claim is written anywhere else. */
export async function rememberOwnClaim(store: Store, claim: string): Promise<void> {
  const known = await readOwnClaims(store);
  await writeDurably(store, FILE, [...known, claim].map((each) => `${each}\n`).join(''));
}
