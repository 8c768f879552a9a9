/** Whether everything that the register's lines vouch for lies in `issued/` as it was kept. */

import type { Digest } from '../circular/digest.js';
import type { RegisterFinding } from '../register/findings.js';
import { showNumbers } from '../register/ledger.js';
import { placeOf, type RegisterLine } from '../register/read-register.js';
import type { Store } from '../workspace/store/durable.js';
import { type LossState, readKeptFile, readLetter, readProfile } from './issued-files.js';
import { lossOf } from './loss.js';

type State = 'whole' | LossState;

/** Reads each file once. Lines that cannot be read are the chain's business. */
export async function checkIssued(store: Store, lines: readonly RegisterLine[]): Promise<readonly RegisterFinding[]> {
  const states = new Map<Digest, Promise<State>>();
  const once = (digest: Digest, check: () => Promise<State>): Promise<State> => {
    const known = states.get(digest) ?? check();
    states.set(digest, known);
    return known;
  };
  const findings: RegisterFinding[] = [];
  for (const line of lines) {
    const [letter, profile] = line.issued();
    if (letter === undefined || profile === undefined) continue;
    const found = [
      [letter, await once(letter, () => checkLetter(store, letter))],
      [profile, await once(profile, () => checkProfile(store, profile))],
    ] as const;
    for (const [digest, state] of found) {
      if (state === 'whole') continue;
      findings.push(lossOf({ state, digest, numbers: showNumbers(line.numbers), at: placeOf(line.line) }));
    }
  }
  return findings;
}

async function checkLetter(store: Store, digest: Digest): Promise<State> {
  const letter = await readLetter(store, digest);
  return letter.state === 'whole' ? await checkFiles(store, Object.entries(letter.value.files)) : letter.state;
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
