/** What a command that gives numbers does first: a push that died is found out about, and completed. */

import { withLock } from '../workspace/store/commit.js';
import { listPushSteps } from '../workspace/store/push-steps.js';
import { fetchBranches } from './branches.js';
import type { Sharing } from './publish.js';
import { openRepository } from './repository.js';
import { settlePushes } from './settle-pushes.js';

/** Asks no remote where there is nothing to find out. Throws the refusal `git/unreachable`. */
export async function finishPushes({ store, onWait, now }: Omit<Sharing, 'env' | 'onFaster'>): Promise<void> {
  if ((await listPushSteps(store)).size === 0) return;
  const repository = await openRepository(store.root);
  const settle = async (owner: Parameters<Parameters<typeof withLock>[2]>[0]) =>
    await settlePushes({ repository, store, owner, now: now().getTime() }, await fetchBranches(repository));
  await withLock(store, onWait, settle, { isSettling: true });
}
