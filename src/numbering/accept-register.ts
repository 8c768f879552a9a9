/** Takes the register as it is, though it lacks numbers that this machine remembers: somebody says that it is meant. */

import { parseNumberQuery } from '../circular/number-query.js';
import { dateInZone, isoDate } from '../language/dates.js';
import type { RegisterEntry, ReservedEntry, VoidedEntry } from '../register/entry.js';
import type { Edges } from '../workspace/edges.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { withLock } from '../workspace/store/commit.js';
import { forgetNumbers } from '../workspace/store/number-memory.js';
import { appendEntries } from '../workspace/store/register-file.js';
import { reloadWorkspace } from './reload.js';
import { type LackingNumber, lackingNumbers, rememberRegister } from './remember-numbers.js';

/** Stands in the register, which speaks Turkish. */
const REASON = 'Defterin bu hâli kabul edildi; numara daha önce kullanılmıştı (--accept-register)';

/**
 * Numbers that were neither published nor rendered are free again; the others are entered as void. `isPublished` is
 * asked of a number as it is shown. Gives those that were entered.
 */
export async function acceptRegister(
  snapshot: WorkspaceSnapshot,
  isPublished: (number: string) => boolean,
  edges: Edges,
): Promise<readonly string[]> {
  const { store } = snapshot.register;
  const { series, timeZone } = snapshot.organisation;
  return await withLock(store, edges.onWait, async (_, lock) => {
    const now = await reloadWorkspace(snapshot, null);
    const lacking = await lackingNumbers(now.register, series);
    const used = lacking.filter((each) => each.isRendered || isPublished(each.number));
    const instant = edges.now();
    const act = {
      date: isoDate(dateInZone(instant, timeZone)),
      at: instant.toISOString(),
      by: await edges.author(store.root),
    };
    const entries = used.flatMap((each) => voidEntries(each, now, act));
    await lock.assertHeld();
    if (entries.length > 0) await appendEntries(store, now.register.reading, entries);
    await forgetNumbers(store, lacking);
    await rememberRegister(now.register, entries);
    return used.map(({ number }) => number);
  });
}

/** Nobody owned it: it is taken, and annulled. One that another document holds by now stays with that. */
function voidEntries(
  { number }: LackingNumber,
  { register }: WorkspaceSnapshot,
  act: Pick<RegisterEntry, 'date' | 'at' | 'by'>,
): readonly (ReservedEntry | VoidedEntry)[] {
  const query = parseNumberQuery(number);
  if (query?.series == null || query.year === null) return [];
  const { series, year, no, addendum } = query;
  const own = { year, no, ...(addendum === null ? {} : { addendum }) };
  if (register.ledger.owner(series, own) !== null) return [];
  const entry = { numbers: { [series]: own }, reason: REASON, ...act };
  return [
    { event: 'reserved', addressee: null, subject: null, ...entry },
    { event: 'voided', ...entry },
  ];
}
