/** One sender at a time in a workspace; giving numbers goes on meanwhile. */

import { asRefusal } from '../workspace/store/commit.js';
import { STATE_FOLDER, type Store } from '../workspace/store/durable.js';
import { assertInside } from '../workspace/store/inside.js';
import { acquireLock, type Lock, type Patience } from '../workspace/store/lock.js';
import { newOwner } from '../workspace/store/owner.js';

/** Another sender is at work for minutes: who comes second is told so, and not kept, ms. */
const LONGEST_WAIT = 2_000;

/** Throws the refusals `workspace/busy` and `workspace/unwritable`. */
export async function withSenderLock<T>(
  store: Store,
  onWait: Patience['onWait'],
  act: (lock: Lock) => Promise<T>,
): Promise<T> {
  const { root, fs } = store;
  try {
    await assertInside(store, STATE_FOLDER);
    await fs.mkdir(`${root}/${STATE_FOLDER}`, { recursive: true });
    const owner = await newOwner();
    const lock = await acquireLock(fs, `${root}/${STATE_FOLDER}/sending`, owner, { longest: LONGEST_WAIT, onWait });
    try {
      return await act(lock);
    } finally {
      await lock.release().catch(() => {});
    }
  } catch (error) {
    throw asRefusal(error, store);
  }
}
