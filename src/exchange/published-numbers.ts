/** Which numbers other clones know: those in the register of any branch of any remote, as far as it was fetched. */

import { showNumber } from '../register/ledger.js';
import { readRegister } from '../register/read-register.js';
import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { askIfThere, isInRepository, openRepository } from './repository.js';

/** As they are shown, `genelge:2019/12`. Outside a repository nothing is published. */
export async function publishedNumbers(root: string): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
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
