/** Numbers into git's index: of a file that the user is at work on only the numbers, never his own edits. */

import { readIfThere, type Store } from '../workspace/store/durable.js';
import { editNumbers, type NumbersToWrite } from '../workspace/write-numbers.js';
import { ask, type Repository } from './repository.js';

/** What a file was in the work tree and in the index before numbers were written into it. */
export interface StagedFile {
  readonly mode: string;
  readonly blob: string;
  /** The work tree says what the index says. */
  readonly isClean: boolean;
}

/** null for a file that git does not know, or that it holds in conflict. */
export async function stagedFile({ git, prefix }: Repository, file: string): Promise<StagedFile | null> {
  const listed = await ask(git, ['ls-files', '-s', '-z', '--', `:(literal,top)${prefix}${file}`]);
  const entry = /^(\d+) ([0-9a-f]+) 0\t/.exec(listed);
  if (!entry?.[1] || !entry[2]) return null;
  const own = await ask(git, ['hash-object', '--stdin-paths'], { input: `${prefix}${file}\n` });
  return { mode: entry[1], blob: entry[2], isClean: own === entry[2] };
}

/** After the numbers were written into the work tree. */
export async function stageNumbers(
  { git, prefix }: Repository,
  store: Store,
  { mode, blob, isClean }: StagedFile,
  wanted: NumbersToWrite,
): Promise<void> {
  const { bytes } = await git(['cat-file', 'blob', blob]);
  const text = isClean ? await readIfThere(store, wanted.file) : editNumbers(bytes.toString('utf8'), wanted).value;
  if (text === null) return;
  const path = `${prefix}${wanted.file}`;
  const written = await ask(git, ['hash-object', '-w', '--stdin', '--path', path], { input: text.toString() });
  await ask(git, ['update-index', '--cacheinfo', `${mode},${written},${path}`]);
}
