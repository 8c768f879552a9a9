/** Replaces small parts of a YAML file's text, and proves that nothing else of what it says has changed. */

import { isDeepStrictEqual } from 'node:util';
import type { KeyPath, Span } from '../../source.js';
import { readYamlText, type YamlData } from './file.js';

/** `text[span]` becomes `insert`. */
export interface Mend {
  readonly span: Span;
  readonly insert: string;
  /** The value that says something else from now on; null where all says what it said. */
  readonly changes: { readonly path: KeyPath; readonly within: Span } | null;
}

/** The text with all of it mended; null where any of it would change more than it should. */
export function mendYaml(text: string, mends: readonly Mend[]): string | null {
  const before = readYamlText(text, 'circular', '').value;
  if (before === null) return null;
  const inOrder = [...mends].sort((one, other) => one.span.start - other.span.start);
  const overlaps = inOrder.some(({ span }, index) => span.start < (inOrder[index - 1]?.span.end ?? 0));
  if (overlaps) return null;
  let done = 0;
  const pieces = inOrder.map(({ span, insert }) => {
    const piece = text.slice(done, span.start) + insert;
    done = span.end;
    return piece;
  });
  const mended = pieces.join('') + text.slice(done);
  // From the last to the first, so that the places of the others hold.
  const expected = inOrder.reduceRight(changed, before.data);
  const after = readYamlText(mended, 'circular', '').value;
  return after !== null && isDeepStrictEqual(after.data, expected) ? mended : null;
}

function changed(data: YamlData, { insert, changes }: Mend): YamlData {
  return changes === null ? data : at(data, changes.path, changes.within, insert);
}

function at(data: YamlData, [step, ...rest]: KeyPath, within: Span, insert: string): YamlData {
  if (typeof data === 'string') return data.slice(0, within.start) + insert + data.slice(within.end);
  if (isList(data)) return data.map((item, index) => (index === step ? at(item, rest, within, insert) : item));
  const entries = Object.entries(data).map(([key, value]): [string, YamlData] => [
    key,
    key === step ? at(value, rest, within, insert) : value,
  ]);
  return Object.fromEntries(entries);
}

function isList(data: YamlData): data is readonly YamlData[] {
  return Array.isArray(data);
}
