/** Entries → the text to append to a register, each line chained to the one before it. */

import { HEADER, printLine, type RegisterEntry } from './entry.js';
import type { Register } from './read-register.js';

export interface Growth {
  /** Ends with a line end; begins with the register's first line where there was none yet. */
  readonly text: string;
  /** Of each entry, in their order. */
  readonly digests: readonly string[];
}

export function growRegister(
  { tip, length, isOpenEnded }: Pick<Register, 'tip' | 'length' | 'isOpenEnded'>,
  entries: readonly RegisterEntry[],
): Growth {
  const digests: string[] = [];
  const lines = entries.map((entry) => {
    const { line, digest } = printLine(entry, digests.at(-1) ?? tip);
    digests.push(digest);
    return `${line}\n`;
  });
  const before = length === 0 ? `${HEADER}\n` : isOpenEnded ? '\n' : '';
  return { text: before + lines.join(''), digests };
}
