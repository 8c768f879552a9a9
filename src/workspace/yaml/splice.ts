/** The one way a YAML file's text is changed: pieces of it are replaced, and what it says then is held against what it should. */

import { isDeepStrictEqual } from 'node:util';
import { readYamlText, type YamlData } from './file.js';

/** Replaces `text[start..end]`. Splices at one place follow each other in their order. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The new text; null where splices overlap, or where it would say anything else than `expected`. */
export function spliceYaml(text: string, splices: readonly Splice[], expected: YamlData): string | null {
  let done = 0;
  const pieces: string[] = [];
  for (const { start, end, insert } of [...splices].sort((one, other) => one.start - other.start)) {
    if (start < done) return null;
    pieces.push(text.slice(done, start), insert);
    done = end;
  }
  const spliced = [...pieces, text.slice(done)].join('');
  const after = readYamlText(spliced, 'circular', '').value;
  return after !== null && isDeepStrictEqual(after.data, expected) ? spliced : null;
}
