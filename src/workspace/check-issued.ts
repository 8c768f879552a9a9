/** Whether everything that the register's lines vouch for lies in `issued/` as it was sealed. */

import type { Digest } from '../circular/digest.js';
import type { RegisterFinding } from '../register/findings.js';
import { showNumbers } from '../register/ledger.js';
import { placeOf, type RegisterLine } from '../register/read-register.js';
import type { Store } from './store/durable.js';
import { unsealFile, unsealLetter, unsealProfile } from './store/issued.js';

type State = 'whole' | 'missing' | 'changed';

/** Reads each sealed file once. Lines that cannot be read are the chain's business. */
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
    const seals = [
      [letter, await once(letter, async () => (await unsealLetter(store, letter)).state)],
      [profile, await once(profile, () => checkProfile(store, profile))],
    ] as const;
    for (const [digest, state] of seals) {
      if (state === 'whole') continue;
      const code = state === 'missing' ? 'register/issued-missing' : 'register/issued-changed';
      const args = { numbers: showNumbers(line.numbers), digest };
      findings.push({ code, severity: 'error', args, at: placeOf(line.line) });
    }
  }
  return findings;
}

async function checkProfile(store: Store, digest: Digest): Promise<State> {
  const profile = await unsealProfile(store, digest);
  if (profile.state !== 'whole') return profile.state;
  const files = [...Object.entries(profile.value.files), ...Object.entries(profile.value.pictures)];
  for (const [file, each] of files) {
    const { state } = await unsealFile(store, file, each);
    if (state !== 'whole') return state;
  }
  return 'whole';
}
