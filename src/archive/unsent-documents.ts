/** Letters that were to be mailed, and that not everybody has. */

import { isVoid, type RegisteredDocument } from '../register/ledger.js';
import { type Deliveries, deliveriesOf } from './deliveries.js';
import { type Journal, journalName } from './delivery-journal.js';

/** An office that mails its letters mails those of before it began to by hand: they are not asked about. */
export function unsentDocuments(
  documents: readonly RegisteredDocument[],
  journals: ReadonlyMap<string, Journal | null>,
): readonly RegisteredDocument[] {
  const claims = [...journals.values()].flatMap((journal) => journal?.lines ?? []).filter(isClaim);
  const [first] = claims.map(({ at }) => at).sort();
  if (first === undefined) return [];
  return documents.filter((document) => {
    if (document.file === null || isVoid(document)) return false;
    const journal = journals.get(journalName(document));
    const entry = document.issue.read()?.entry;
    if (!entry || !('file' in entry)) return false;
    if (journal === null) return true;
    const deliveries = deliveriesOf(journal?.lines ?? [], entry.letter, () => true);
    return deliveries.claims.length === 0 ? entry.at > first : !isWhole(deliveries);
  });
}

function isWhole({ addresses, of }: Deliveries): boolean {
  return addresses.every((address) => of(address).state === 'sent');
}

function isClaim<T extends Journal['lines'][number]>(line: T): line is T & { readonly event: 'claimed' } {
  return line.event === 'claimed';
}
