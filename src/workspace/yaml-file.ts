/**
 * A YAML file's bytes → plain data whose every scalar is its text, and the places of all values.
 * Numbers, dates and booleans stay as typed: `039`, `2019-01-21` (schema: failsafe).
 */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, type Scalar, visit } from 'yaml';
import type { Checked } from '../diagnostic.js';
import { normalise } from '../language/normalise.js';
import { KEY, type KeyPath, type LocatedSource, type SourceText, type Span } from '../source.js';
import { decodedOffset } from './yaml-offsets.js';
import type { YamlFinding } from './yaml-findings.js';

/** Text, list or mapping. An empty value is as good as an absent key, and is left out. */
export type YamlData = string | readonly YamlData[] | { readonly [key: string]: YamlData };

export interface YamlFile {
  readonly data: YamlData;
  readonly source: LocatedSource;
}

/** Far above any real circular; keeps hostile files cheap. */
const MOST_BYTES = 1024 * 1024;
const MOST_LEVELS = 32;

/** What is read, and the file as text even where it is wrong, so that complaints can show it. */
export interface YamlReading extends Checked<YamlFile, YamlFinding> {
  readonly source: LocatedSource;
}

/** `document` is the name under which findings speak of this file; `file` the one the user sees. */
export function readYaml(bytes: Uint8Array, document: string, file: string): YamlReading {
  const findings: YamlFinding[] = [];
  const complain: Complain = (code, args, within, path = []) => {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    findings.push({ code, severity, args, at: { document, path, within } } as YamlFinding);
  };
  const text = bytes.length > MOST_BYTES ? null : decodeUtf8(bytes);
  if (text === null) {
    if (bytes.length > MOST_BYTES) complain('yaml/too-large', { most: MOST_BYTES }, null);
    else complain('yaml/not-utf8', {}, null);
    return { value: null, findings, source: plainSource({ file, text: '' }) };
  }
  const sourceText: SourceText = { file, text };
  const root = parseSafely(text, complain);
  if (root === null) return { value: null, findings, source: plainSource(sourceText) };
  const source = locate(root, sourceText);
  const data = toData(root.contents, [], complain);
  const broken = findings.some((finding) => finding.severity === 'error');
  return { value: broken || data === null ? null : { data, source }, findings, source };
}

type Complain = (code: YamlFinding['code'], args: YamlFinding['args'], within: Span | null, path?: KeyPath) => void;

const WARNINGS: ReadonlySet<YamlFinding['code']> = new Set([
  'yaml/invisible-character',
  'yaml/ligature',
  'yaml/double-dot',
  'yaml/comma-below',
]);

/** null where the bytes are not UTF-8. A byte order mark is kept: offsets count from the file's first character. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseSafely(text: string, complain: Complain): Document.Parsed | null {
  const loneCr = text.search(/\r(?!\n)/);
  if (loneCr !== -1) complain('yaml/lone-cr', {}, { start: loneCr, end: loneCr + 1 });
  try {
    const parsed = parseAllDocuments(text, { schema: 'failsafe', keepSourceTokens: true, logLevel: 'silent' });
    const [first, second] = 'empty' in parsed ? [] : parsed;
    if (second) complain('yaml/several-documents', {}, { start: second.range[0], end: second.range[0] + 3 });
    for (const { code, pos } of first?.errors ?? []) tellSyntax(code, { start: pos[0], end: pos[1] }, text, complain);
    if (first) refuseAliases(first, complain);
    if (!first || !isMap(first.contents)) {
      if (!first?.errors.length) complain('yaml/not-a-mapping', {}, first?.contents ? spanOfNode(first.contents) : null);
      return null;
    }
    return first;
  } catch (error) {
    // Composing is recursive: nesting of thousands of levels exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    complain('yaml/too-deep', { most: MOST_LEVELS }, null);
    return null;
  }
}

function tellSyntax(problem: string, span: Span, text: string, complain: Complain): void {
  if (problem === 'BLOCK_AS_IMPLICIT_KEY') return complain('yaml/colon-in-text', {}, span);
  if (problem === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(text.slice(span.start))?.[0] ?? '';
    return complain('yaml/duplicate-key', { key }, { start: span.start, end: span.start + key.length });
  }
  complain('yaml/syntax', { problem }, span);
}

/** Anchors and aliases can blow a small file up, and the program could not edit such a file safely. */
function refuseAliases(document: Document.Parsed, complain: Complain): void {
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor)) complain('yaml/alias', {}, spanOfNode(node));
    },
  });
}

function toData(node: unknown, path: KeyPath, complain: Complain): YamlData | null {
  if (path.length > MOST_LEVELS) {
    complain('yaml/too-deep', { most: MOST_LEVELS }, null, path);
    return null;
  }
  if (isScalar(node)) return cleanText(node, complain);
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => toData(item, [...path, index], complain) ?? []);
  }
  if (!isMap(node)) return null;
  const entries = node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) {
      complain('yaml/key-not-text', {}, null, path);
      return [];
    }
    const data = toData(value, [...path, String(key.value)], complain);
    return data === null ? [] : [[String(key.value), data] as const];
  });
  return Object.fromEntries(entries);
}

function cleanText(node: Scalar, complain: Complain): string | null {
  const { text, notes } = normalise(String(node.value ?? ''));
  for (const { kind, start, end, characters } of notes) {
    const code = kind === 'invisible' ? 'yaml/invisible-character' : (`yaml/${kind}` as const);
    // Notes count in the text as typed; the place asks for the span of the clean one, so it is given in the file.
    complain(code, { characters }, inFile(node, start, end), []);
  }
  return text.trim() === '' ? null : text;
}

function inFile(node: Scalar, start: number, end: number): Span {
  return { start: decodedOffset(node, start), end: decodedOffset(node, end) };
}

function locate(root: Document.Parsed, source: SourceText): LocatedSource {
  return {
    source,
    spanOf(path, within = null) {
      if (path.length === 0) return within ?? { start: 0, end: 0 };
      const node = nodeAt(root, path);
      if (node === null) return { start: 0, end: 0 };
      if (within === null || !isScalar(node)) return spanOfNode(node);
      const { originalOffset } = normalise(String(node.value ?? ''));
      const start = decodedOffset(node, originalOffset(within.start));
      return { start, end: Math.max(decodedOffset(node, originalOffset(within.end)), start + 1) };
    },
  };
}

/** The value at a path; the key where its value is empty or a last step `#key` asks for it; the nearest parent else. */
function nodeAt(root: Document.Parsed, path: KeyPath): Node | null {
  let node: unknown = root.contents;
  let nearest: unknown = node;
  for (const [index, step] of path.entries()) {
    let next: unknown = null;
    if (step === KEY) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      const wantsKey = path[index + 1] === KEY || isEmpty(pair?.value);
      next = wantsKey ? pair?.key : pair?.value;
    } else if (isSeq(node)) next = node.items[Number(step)];
    if (!next) break;
    node = next;
    nearest = next;
  }
  return nearest === root.contents && isMap(nearest) ? firstKey(nearest.items[0]?.key) : (nearest as Node | null);
}

function isEmpty(value: unknown): boolean {
  return !value || (isScalar(value) && String(value.value ?? '') === '');
}

function firstKey(key: unknown): Node | null {
  return isScalar(key) ? key : null;
}

function spanOfNode(node: { readonly range?: readonly [number, number, number] | null }): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function plainSource(source: SourceText): LocatedSource {
  return { source, spanOf: (_, within = null) => within ?? { start: 0, end: 0 } };
}
