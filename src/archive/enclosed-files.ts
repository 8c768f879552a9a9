/** The files that go along with an issued letter, as they were when it was numbered. */

import type { ResolvedLetter } from '../compose/resolved-letter.js';
import type { Store } from '../workspace/store/durable.js';
import { readKeptFile } from './issued-files.js';
import type { Loss } from './loss.js';
import type { IssuedLetter } from './open-issued-letters.js';

export interface EnclosedFile {
  /** Its last part of the path as typed. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** In the order of the letter's enclosures; what became of the first one that is not as it was kept, otherwise. */
export async function enclosedFiles(
  store: Store,
  { letter, files }: { readonly letter: Pick<ResolvedLetter, 'enclosures'> } & Pick<IssuedLetter, 'files'>,
): Promise<readonly EnclosedFile[] | Pick<Loss, 'state' | 'digest'>> {
  const enclosed: EnclosedFile[] = [];
  for (const { file } of letter.enclosures) {
    if (file === null) continue;
    const digest = files[file] ?? '';
    const kept = await readKeptFile(store, file, digest);
    if (kept.state !== 'whole') return { state: kept.state, digest };
    enclosed.push({ name: file.split(/[\\/]/).at(-1) ?? file, bytes: kept.value });
  }
  return enclosed;
}
