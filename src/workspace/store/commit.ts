/** The one step in which numbers are given: under the lock, on the register as it is then, whole or not at all. */

import { Refusal } from '../../diagnostic.js';
import { type WorkspaceFinding, workspaceFinding } from '../findings.js';
import { reasonOf } from '../read-file.js';
import { STATE_FOLDER, type Store, sweepHalves } from './durable.js';
import { assertInside } from './inside.js';
import { acquireLock, type Lock, type Patience } from './lock.js';
import { newOwner, type Owner } from './owner.js';
import { listPushSteps } from './push-steps.js';
import { REGISTER_FILE } from './register-file.js';

/** What a command writes besides circulars; looked at before anything is. */
const WRITTEN = [STATE_FOLDER, REGISTER_FILE, 'issued', 'out', 'sent'];

/** How long a command waits for another one, ms. The locked step takes well under a second. */
const LONGEST_WAIT = 30_000;

/** Does what only one process at a time may do. Throws the refusals `workspace/busy` and `workspace/unwritable`. */
export async function withLock<T>(
  store: Store,
  onWait: Patience['onWait'],
  act: (owner: Owner, lock: Lock) => Promise<T>,
  { isSettling = false }: { readonly isSettling?: boolean } = {},
): Promise<T> {
  try {
    const { root, fs } = store;
    for (const name of WRITTEN) await assertInside(store, name);
    await fs.mkdir(`${root}/${STATE_FOLDER}`, { recursive: true });
    const owner = await newOwner();
    const lock = await acquireLock(fs, `${root}/${STATE_FOLDER}/lock`, owner, { longest: LONGEST_WAIT, onWait });
    try {
      await sweepHalves(store, Date.now());
      if (!isSettling) await assertNoPush(store);
      return await act(owner, lock);
    } finally {
      // What was done is done: a lock that cannot be removed is a dead process's soon, and taken over.
      await lock.release().catch(() => {});
    }
  } catch (error) {
    throw asRefusal(error, store);
  }
}

/** A commit may have been published without this folder knowing: nothing is decided on what lies here until it does. */
async function assertNoPush(store: Store): Promise<void> {
  const [step] = (await listPushSteps(store)).values();
  if (step === undefined) return;
  const args = { remote: step.remote, branch: step.branch };
  throw new Refusal<WorkspaceFinding>(workspaceFinding('workspace/unfinished-push', args, null), 3);
}

/** A full disk or a missing right is no fault of the program. */
export function asRefusal(error: unknown, { root }: Pick<Store, 'root'>): unknown {
  if (error instanceof Refusal || !(error instanceof Error) || !('syscall' in error)) return error;
  const file = 'path' in error && typeof error.path === 'string' ? error.path : root;
  const code = READING.includes(String(error.syscall)) ? 'workspace/unreadable' : 'workspace/unwritable';
  const finding: WorkspaceFinding = workspaceFinding(code, { file, reason: reasonOf(error) }, null);
  return new Refusal(finding, 3);
}

/** Calls that change nothing; a file that is to be written is opened too, and what is told then is true as well. */
const READING: readonly string[] = ['read', 'scandir', 'stat', 'lstat', 'readlink', 'realpath'];
