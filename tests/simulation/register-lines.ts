/** A register's lines, read without the program's own eyes. */

import { createHash } from 'node:crypto';

export function linesOf(data: Buffer): readonly string[] {
  const text = data.toString('utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(1, -1);
}

/** `genelge:2019/12`, as the program shows them. */
export function numbersIn(line: string): readonly string[] {
  const numbers = /"numbers":\{([^}]*)\}/.exec(line)?.[1] ?? '';
  return [...numbers.matchAll(/"([a-z]+)":"(\d+\/\d+)"/g)].map(([, key, number]) => `${key}:${number}`);
}

/** Held against the digests. */
export function isChained(lines: readonly string[]): boolean {
  let previous = createHash('sha256').update('{"register":"genelge","version":1}').digest('hex');
  for (const line of lines) {
    const body = line.slice(0, line.lastIndexOf(',"digest":"'));
    const digest = createHash('sha256').update(body).digest('hex');
    if (!line.endsWith(`,"digest":"${digest}"}`) || !body.endsWith(`,"previous":"${previous}"`)) return false;
    previous = digest;
  }
  return true;
}
