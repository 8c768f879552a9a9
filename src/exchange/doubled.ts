/** Two published documents with one number, where git is in no conflict: on two branches, or merged without a word. */

import type { Numbers } from '../circular/series.js';
import { HEADER } from '../register/entry.js';
import { showNumber } from '../register/ledger.js';
import { readIfThere, type Store } from '../workspace/store/durable.js';
import { REGISTER_FILE } from '../workspace/store/register-file.js';
import { defaultRegister, type RegisterSides, readingOf, sidesOf } from './conflict.js';
import type { Repository } from './repository.js';

export interface PublishedLines {
  /** Of each register that some branch holds, the lines below its heading. */
  readonly registers: readonly (readonly string[])[];
  readonly remote: string | null;
}

/**
 * What the default branch published stays, with what was given here behind it; the numbers that another branch, or a
 * careless merge, gave move where a file still has them: `typed` are those of the files meant. null where none has.
 */
export async function findDoubled(
  repository: Repository,
  store: Store,
  typed: readonly Numbers[],
  { registers, remote }: PublishedLines,
): Promise<RegisterSides | null> {
  const here = linesOf((await readIfThere(store, REGISTER_FILE))?.toString('utf8') ?? '');
  const shared = await defaultRegister(repository, remote);
  const isAhead = shared.every((line, index) => here[index] === line);
  const kept = isAhead ? here : shared;
  const known = new Set(kept);
  // What was given here and is not published would be lost where neither side has it.
  for (const lines of isAhead ? registers : [here]) {
    const text = [HEADER, ...lines].join('\n');
    const { register } = readingOf(text);
    const isMeant = register.lines.some(
      ({ numbers, line }) => !known.has(lines[line - 2] ?? '') && typed.some((own) => holds(own, numbers)),
    );
    if (isMeant) return sidesOf([HEADER, ...kept].join('\n'), text);
  }
  return null;
}

function holds(own: Numbers, numbers: Numbers): boolean {
  return Object.entries(numbers).every(([key, number]) => {
    const typed = own[key];
    return typed !== undefined && showNumber(key, typed) === showNumber(key, number);
  });
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && line !== HEADER);
}
