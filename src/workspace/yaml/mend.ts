/** Replaces small parts of a YAML file's text, and proves that nothing else of what it says has changed. */

import type { KeyPath, Span } from '../../source.js';
import { readYamlText, type YamlData } from './file.js';
import { spliceYaml } from './splice.js';

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
  // From the last to the first, so that the places of the others hold.
  const fromLast = [...mends].sort((one, other) => other.span.start - one.span.start);
  const splices = mends.map(({ span, insert }) => ({ ...span, insert }));
  return spliceYaml(text, splices, fromLast.reduce(changed, before.data));
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
