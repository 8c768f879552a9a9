/** To whom a document was mailed, and when: its letter of today, and what went out before it was amended. */

import type { RegisteredDocument } from '../register/ledger.js';
import type { Store } from '../workspace/store/durable.js';
import { readOwnClaims } from '../workspace/store/own-claims.js';
import { type Delivery, deliveriesOf } from './deliveries.js';
import { journalName } from './delivery-journal.js';
import { readJournal } from './journal-files.js';

export interface SentLetter {
  readonly address: string;
  /** The addressee's; empty where it is not on record. */
  readonly name: string;
  readonly state: Delivery['state'];
  /** ISO instant. */
  readonly at: string | null;
  /** Its seal. */
  readonly letter: string;
}

/** None where nothing was sent, or the journal cannot be read. */
export async function sentLetters(document: RegisteredDocument | null, store: Store): Promise<readonly SentLetter[]> {
  const journal = document === null ? null : await readJournal(store, journalName(document));
  if (journal === null) return [];
  const own = await readOwnClaims(store);
  const letters = new Set(journal.lines.flatMap((line) => (line.event === 'claimed' ? line.letter : [])));
  return [...letters].flatMap((letter) => {
    const deliveries = deliveriesOf(journal.lines, letter, (claim) => own.has(claim));
    return deliveries.addresses.map((address): SentLetter => {
      const delivery = deliveries.of(address);
      const name = delivery.state === 'sent' ? delivery.name : '';
      return { address, name, state: delivery.state, at: 'at' in delivery ? delivery.at : null, letter };
    });
  });
}
