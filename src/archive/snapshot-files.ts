/** The files of `issued/` that some lines of the register vouch for. */

import type { RegisterLine } from '../register/register-line.js';
import type { Store } from '../workspace/store/durable.js';
import { fileName, issuedName, readLetter, readProfile } from './issued-files.js';

/** Workspace names, each once. */
export async function issuedFilesOf(store: Store, lines: readonly RegisterLine[]): Promise<readonly string[]> {
  const names = new Set<string>();
  const profiles = new Set<string>();
  for (const line of lines) {
    const entry = line.read()?.entry;
    if (!entry || !('file' in entry)) continue;
    names.add(issuedName(entry.letter, '.json'));
    const letter = await readLetter(store, entry.letter);
    const own = letter.state === 'whole' ? Object.entries(letter.value.files) : [];
    for (const [file, each] of own) names.add(fileName(file, each));
    profiles.add(entry.profile);
  }
  for (const digest of profiles) {
    names.add(issuedName(digest, '.json'));
    const profile = await readProfile(store, digest);
    if (profile.state !== 'whole') continue;
    const { files, pictures } = profile.value;
    for (const [file, each] of [...Object.entries(files), ...Object.entries(pictures)]) names.add(fileName(file, each));
  }
  return [...names];
}
