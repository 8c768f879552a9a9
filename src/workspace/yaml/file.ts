/**
 * A YAML file's bytes → plain data whose every scalar is its text, and the places of all values.
 * Numbers, dates and booleans stay as typed: `039`, `2019-01-21`.
 */

import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { type Checked, hasError } from '../../diagnostic.js';
import { decodeText } from '../../language/encodings.js';
import { type CharacterNote, normalise } from '../../language/normalise.js';
import { type DocumentId, type LocatedSource, plainSource } from '../../source.js';
import { findCutText, type IsClosedValue } from './cut-text.js';
import { type ComplainOfYaml, keyOf, parseYaml } from './document.js';
import { isAboutWords, type YamlFinding, yamlFinding } from './findings.js';
import { scalarOrigins } from './offsets.js';
import { isEmptyValue, locateIn, spanOfTyped } from './places.js';

/** Text, list or mapping. An empty value is as good as an absent key, and is left out. */
export type YamlData = string | readonly YamlData[] | { readonly [key: string]: YamlData };

export interface YamlFile {
  readonly data: YamlData;
  readonly source: LocatedSource;
}

/** What is read, and the file as text even where it is wrong, so that complaints can show it. */
export interface YamlReading extends Checked<YamlFile, YamlFinding> {
  readonly source: LocatedSource;
}

const MOST_BYTES = 1024 * 1024;

export interface YamlOptions {
  /** Told of a file whose texts are for print: which of its values are not free text. null tells nothing of comments. */
  readonly isClosed: IsClosedValue | null;
}

const PLAIN_DATA: YamlOptions = { isClosed: null };

/**
 * `document` is what findings are about; `file` its name as the user sees it. A file in another
 * encoding than UTF-8 that is recognised is read, and told as an error.
 */
export function readYaml(bytes: Uint8Array, document: DocumentId, file: string, options = PLAIN_DATA): YamlReading {
  const refuse = (finding: YamlFinding): YamlReading => {
    return { value: null, findings: [finding], source: plainSource({ file, text: '' }) };
  };
  const at = { document, path: [], within: null };
  if (bytes.length > MOST_BYTES) return refuse(yamlFinding('yaml/too-large', { most: MOST_BYTES }, at));
  const { text, encoding } = decodeText(bytes) ?? { text: '', encoding: null };
  if (encoding === 'utf-8') return readYamlText(text, document, file, options);
  const foreign: YamlFinding = yamlFinding('yaml/not-utf8', { encoding }, at);
  if (encoding === null) return refuse(foreign);
  const reading = readYamlText(text, document, file, options);
  return { ...reading, findings: [foreign, ...reading.findings] };
}

/** As `readYaml`, of a text that was decoded already. */
export function readYamlText(text: string, document: DocumentId, file: string, { isClosed } = PLAIN_DATA): YamlReading {
  const findings: YamlFinding[] = [];
  const complain: ComplainOfYaml = (code, args, within) => {
    findings.push(yamlFinding(code, args, { document, path: [], within }));
  };
  const parsed = parseYaml(text, complain);
  if (parsed === null) return { value: null, findings, source: plainSource({ file, text }) };
  const source = locateIn(() => parseYaml(text, () => {}), { file, text });
  const data = toData(parsed.contents, complain);
  if (isClosed !== null) findings.push(...findCutText(parsed, { text, document }, isClosed));
  const isBroken = hasError(findings.filter((each) => !isAboutWords(each)));
  return { value: data === null || isBroken ? null : { data, source }, findings, source };
}

const NOTES = {
  invisible: 'yaml/invisible-character',
  ligature: 'yaml/ligature',
  'double-dot': 'yaml/double-dot',
  'comma-below': 'yaml/comma-below',
  lost: 'yaml/lost-character',
} as const satisfies Readonly<Record<CharacterNote['kind'], YamlFinding['code']>>;

function toData(node: unknown, complain: ComplainOfYaml): YamlData | null {
  if (isScalar(node)) return isEmptyValue(node) ? null : cleanText(node, complain);
  if (isSeq(node)) return node.items.map((item) => toData(item, complain)).filter((data) => data !== null);
  if (!isMap(node)) return null;
  const entries = node.items.flatMap(({ key, value }) => {
    const name = keyOf(key);
    const data = toData(value, complain);
    return name === null || data === null ? [] : [[name, data] as const];
  });
  return Object.fromEntries(entries);
}

function cleanText(node: Scalar, complain: ComplainOfYaml): string | null {
  const { text, notes } = normalise(String(node.value ?? ''));
  // Once for all of them: the place of each would else be counted from the value's beginning.
  const origins = notes.length === 0 ? [] : scalarOrigins(node);
  for (const { kind, characters, ...typed } of notes)
    complain(NOTES[kind], { characters }, spanOfTyped(node, typed, origins));
  return text.trim() === '' ? null : text;
}
