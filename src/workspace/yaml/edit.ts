/**
 * Changes keys of a YAML file in its text, every other byte as it was: comments, order, quoting and line ends are the
 * clerk's. (Writing the parsed document out again would reformat nearly every line.)
 */

import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { type Checked, hasError } from '../../diagnostic.js';
import type { DocumentId } from '../../source.js';
import { keyOf, parseYaml, spanOfNode } from './document.js';
import { readYamlText, type YamlData } from './file.js';
import { type YamlFinding, yamlFinding } from './findings.js';
import { isEmptyValue } from './places.js';
import { type Splice, spliceYaml } from './splice.js';

/** Values to set by key; a mapping sets keys of the mapping that is there, and leaves its others. */
export interface YamlKeys {
  readonly [key: string]: YamlData;
}

/**
 * The text with these keys set. A new key goes before the first key of its mapping, so that leading comments stay on
 * top; a value that is there is replaced in its place. The result is read again and compared before it is given:
 * `yaml/cannot-edit` where it would say anything else, and what reading reports where the text itself is wrong.
 */
export function setKeys(text: string, keys: YamlKeys, document: DocumentId): Checked<string, YamlFinding> {
  const { value: before, findings } = readYamlText(text, document, '');
  const parsed = parseYaml(text, () => {});
  if (before === null || parsed === null) return { value: null, findings };
  const edited = spliceYaml(text, splicesFor(parsed, keys, text), merged(before.data, keys));
  if (edited !== null) return { value: edited, findings: [] };
  const refused: YamlFinding = yamlFinding(
    'yaml/cannot-edit',
    { keys: Object.keys(keys) },
    { document, path: [], within: null },
  );
  return { value: null, findings: [...findings.filter((each) => hasError([each])), refused] };
}

function splicesFor({ contents }: Document.Parsed, keys: YamlKeys, text: string): readonly Splice[] {
  return isMap(contents) ? inMapping(contents, keys, text) : [];
}

function inMapping(map: YAMLMap, keys: YamlKeys, text: string): readonly Splice[] {
  const fresh: string[] = [];
  const changed = Object.entries(keys).flatMap(([key, data]) => {
    const pair = map.items.find((each) => keyOf(each.key) === key);
    if (pair === undefined) fresh.push(`${flow(key)}: ${flow(data)}`);
    return pair === undefined ? [] : inPair(pair, data, text);
  });
  return fresh.length === 0 ? changed : [newKeys(map, fresh, text), ...changed];
}

function inPair({ key, value, srcToken }: Pair, data: YamlData, text: string): readonly Splice[] {
  if (isMap(value) && isKeys(data)) return inMapping(value, data, text);
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  if (isScalar(value) && value.range && !(isEmptyValue(value) && value.range[0] === value.range[1])) {
    const { start, end } = spanOfNode(value);
    // A block scalar ends after its last line end, which is the file's and not the text's.
    const lineEnd = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? '';
    return [{ start, end, insert: flow(data) + lineEnd }];
  }
  if ((isSeq(value) || isMap(value)) && value.flow) return [{ ...spanOfNode(value), insert: flow(data) }];
  if (isSeq(value) || isMap(value)) return [];
  if (colon !== undefined) return [{ start: colon.offset + 1, end: colon.offset + 1, insert: ` ${flow(data)}` }];
  const end = isScalar(key) ? spanOfNode(key).end : 0;
  return [{ start: end, end, insert: `: ${flow(data)}` }];
}

/** Before the first key, on lines of their own with its indent; in braces, after the opening one. */
function newKeys(map: YAMLMap, pairs: readonly string[], text: string): Splice {
  const { start: open } = spanOfNode(map);
  if (map.flow) {
    const space = /^[ \t]?/.exec(text.slice(open + 1))?.[0] ?? '';
    const comma = map.items.length === 0 ? '' : /^\s/.test(text.slice(open + 1)) ? ',' : ', ';
    return { start: open + 1, end: open + 1, insert: `${space}${pairs.join(', ')}${comma}` };
  }
  const start = firstKeyOf(map) ?? open;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace('\ufeff', '');
  const lineEnd = /\r?\n/.exec(text.slice(start))?.[0] ?? '\n';
  return { start, end: start, insert: pairs.map((pair) => `${pair}${lineEnd}${indent}`).join('') };
}

/** Where the first pair begins, the `?` of an explicit key included. */
function firstKeyOf({ items: [first] }: YAMLMap): number | null {
  const mark = first?.srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
  return mark?.offset ?? (isScalar(first?.key) ? spanOfNode(first.key).start : null);
}

/** One line of YAML in flow style. */
function flow(data: YamlData): string {
  // `null` alone would be read as nothing.
  if (typeof data === 'string')
    return data !== 'null' && /^[\p{L}\p{N}][\p{L}\p{N}_./-]*$/u.test(data) ? data : JSON.stringify(data);
  if (!isKeys(data)) return `[${data.map(flow).join(', ')}]`;
  return `{${Object.entries(data)
    .map(([key, value]) => `${flow(key)}: ${flow(value)}`)
    .join(', ')}}`;
}

function merged(data: YamlData, keys: YamlKeys): YamlData {
  const entries = Object.entries(keys).map(([key, value]): [string, YamlData] => {
    const old = isKeys(data) ? data[key] : undefined;
    return [key, isKeys(value) && old !== undefined && isKeys(old) ? merged(old, value) : value];
  });
  return isKeys(data) ? { ...data, ...Object.fromEntries(entries) } : keys;
}

function isKeys(data: YamlData): data is YamlKeys {
  return typeof data === 'object' && !Array.isArray(data);
}
