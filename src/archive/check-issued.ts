/** Whether everything that the register's lines vouch for lies in `issued/` as it was kept. */

import type { Digest } from '../circular/digest.js';
import type { RegisterFinding } from '../register/findings.js';
import { showNumbers } from '../register/ledger.js';
import { placeOf } from '../register/read-register.js';
import type { RegisterLine } from '../register/register-line.js';
import { mapConcurrent } from '../workspace/map-concurrent.js';
import type { Store } from '../workspace/store/durable.js';
import { type LossState, readKeptFile, readLetterFiles, readProfile } from './issued-files.js';
import { lossOf } from './loss.js';

type State = 'whole' | LossState;

/** Reads each file once, several at a time. Lines that cannot be read are the chain's business. */
export async function checkIssued(store: Store, lines: readonly RegisterLine[]): Promise<readonly RegisterFinding[]> {
  const states = new Map<Digest, Promise<State>>();
  const once = (digest: Digest, check: (store: Store, digest: Digest) => Promise<State>): Promise<State> => {
    const known = states.get(digest) ?? check(store, digest);
    states.set(digest, known);
    return known;
  };
  const losses: { readonly line: RegisterLine; readonly digest: Digest; readonly state: LossState }[] = [];
  await mapConcurrent(lines, async (line) => {
    const [letter, profile] = line.issued();
    if (letter === undefined || profile === undefined) return;
    for (const [digest, asked] of [
      [letter, once(letter, checkLetter)] as const,
      [profile, once(profile, checkProfile)] as const,
    ]) {
      const state = await asked;
      if (state !== 'whole') losses.push({ line, digest, state });
    }
  });
  return losses
    .sort((one, other) => one.line.line - other.line.line)
    .map(({ line, ...loss }) => lossOf({ ...loss, numbers: showNumbers(line.numbers), at: placeOf(line.line) }));
}

async function checkLetter(store: Store, digest: Digest): Promise<State> {
  const files = await readLetterFiles(store, digest);
  return files.state === 'whole' ? await checkFiles(store, Object.entries(files.value)) : files.state;
}

async function checkProfile(store: Store, digest: Digest): Promise<State> {
  const profile = await readProfile(store, digest);
  if (profile.state !== 'whole') return profile.state;
  const { files, pictures } = profile.value;
  return await checkFiles(store, [...Object.entries(files), ...Object.entries(pictures)]);
}

async function checkFiles(store: Store, files: readonly (readonly [string, Digest])[]): Promise<State> {
  for (const [file, each] of files) {
    const { state } = await readKeptFile(store, file, each);
    if (state !== 'whole') return state;
  }
  return 'whole';
}
