/** The numbers under which letters were mailed: they are in others' hands, and never move. */

import { isSent } from '../archive/delivery-journal.js';
import { readJournals } from '../archive/journal-files.js';
import type { Store } from '../workspace/store/durable.js';

/** As they are shown, `genelge:2019/12`. */
export async function sentNumbers(store: Store): Promise<ReadonlySet<string>> {
  const journals = [...(await readJournals(store)).values()];
  return new Set(
    journals.flatMap((journal) =>
      journal !== null && isSent(journal)
        ? journal.lines.flatMap((line) => (line.event === 'claimed' ? line.numbers.split(' ') : []))
        : [],
    ),
  );
}
