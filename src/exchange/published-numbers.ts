/** Which numbers others know: those in the register of any branch of any remote, as far as it was fetched, and those sent. */

import { showNumber } from '../register/ledger.js';
import { readRegister } from '../register/read-register.js';
import type { Store } from '../workspace/store/durable.js';
import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { askIfThere, isInRepository, openRepository } from './repository.js';
import { sentNumbers } from './sent-numbers.js';

/** As they are shown, `genelge:2019/12`. Outside a repository only what was sent is. */
export async function publishedNumbers(store: Store): Promise<ReadonlySet<string>> {
  const { root } = store;
  const numbers = new Set(await sentNumbers(store));
  if (!(await isInRepository(root))) return numbers;
  const { git, prefix } = await openRepository(root);
  const refs = (await askIfThere(git, ['for-each-ref', '--format=%(objectname)', 'refs/remotes'])) ?? '';
  for (const commit of new Set(refs.split('\n').filter((name) => name !== ''))) {
    const text = await askIfThere(git, ['cat-file', 'blob', `${commit}:${prefix}${REGISTER_FILE}`]);
    if (text === null) continue;
    for (const line of readRegister(Buffer.from(`${text}\n`)).register.lines)
      for (const [key, number] of Object.entries(line.numbers)) numbers.add(showNumber(key, number));
  }
  return numbers;
}
