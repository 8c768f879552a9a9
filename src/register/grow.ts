/** Entries → the lines to append, each chained to the one before it. */

import type { Digest } from '../circular/digest.js';
import { HEADER, HEADER_DIGEST, printLine, type RegisterEntry } from './entry.js';

export interface Growth {
  /** Ends with a line end; begins with the register's first line where there was none yet. */
  readonly text: string;
  /** Of each entry, in their order. */
  readonly digests: readonly Digest[];
}

/** `tip` is the digest of the register's last line; of one that is empty, its header's. */
export function growRegister(tip: Digest, entries: readonly RegisterEntry[], isEmpty = tip === HEADER_DIGEST): Growth {
  const digests: Digest[] = [];
  const lines = entries.map((entry) => {
    const { line, digest } = printLine(entry, digests.at(-1) ?? tip);
    digests.push(digest);
    return `${line}\n`;
  });
  return { text: `${isEmpty ? `${HEADER}\n` : ''}${lines.join('')}`, digests };
}
