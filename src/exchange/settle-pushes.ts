/** Commits that were on their way when a run died: found out about, and brought home where the remote took them. */

import type { Store } from '../workspace/store/durable.js';
import type { Owner } from '../workspace/store/owner.js';
import { writePending } from '../workspace/store/pending.js';
import { listPushSteps, type PushStep, removePushStep } from '../workspace/store/push-steps.js';
import type { RemoteBranch } from './branches.js';
import { landCommit } from './land.js';
import { askIfThere, type Repository } from './repository.js';

/** A remote that was slow may take a commit yet after its client gave up, ms. */
const STILL_UNDER_WAY = 600_000;

export interface Settling {
  readonly repository: Repository;
  readonly store: Store;
  readonly owner: Owner;
  readonly now: number;
}

/** Under the lock, after a fetch. Gives how many are still open: nobody can know of them yet. */
export async function settlePushes(settling: Settling, branches: readonly RemoteBranch[]): Promise<number> {
  const { repository, store, now } = settling;
  let open = 0;
  for (const [name, step] of await listPushSteps(store)) {
    if (await isPublished(repository, step)) await bringHome(settling, step);
    else if (isOpen(step, branches, now)) {
      open += 1;
      continue;
    }
    await removePushStep(store, name);
  }
  return open;
}

async function isPublished({ git }: Repository, { commit }: PushStep): Promise<boolean> {
  const refs = await askIfThere(git, ['for-each-ref', `--contains=${commit}`, '--count=1', 'refs/remotes']);
  return refs !== null && refs !== '';
}

/** Once the remote's branch stands elsewhere, it does not take a commit on its old tip. */
function isOpen({ remote, branch, base, at }: PushStep, branches: readonly RemoteBranch[], now: number): boolean {
  const tip = branches.find((each) => each.remote === remote && each.branch === branch);
  return tip?.commit === base && now - at < STILL_UNDER_WAY;
}

/** Files that were edited meanwhile keep what they say; that their numbers are still to be written is on record. */
export async function bringHome(
  { repository, store, owner }: Settling,
  { commit, files }: Pick<PushStep, 'commit' | 'files'>,
): Promise<{ readonly edited: readonly string[]; readonly isThere: boolean }> {
  const landed = await landCommit(repository, store, { commit, files });
  if (landed.edited.length > 0) await writePending(store, owner, landed.edited);
  return landed;
}
