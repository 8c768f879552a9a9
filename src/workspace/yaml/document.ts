/** YAML text → the yaml package's document, or every reason why it is none that this program reads and edits. */

import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { ArgsOf } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type { YamlFinding, yamlFindings } from './findings.js';
import { complaintsOf, quotedRest } from './problems.js';

/** Far above any real circular; keeps hostile files cheap. */
const MOST_LEVELS = 32;

export type ComplainOfYaml = <Code extends YamlFinding['code']>(
  code: Code,
  args: ArgsOf<typeof yamlFindings, Code>,
  within: Span | null,
) => void;

/** Its root is a mapping or a list, without aliases, anchors, tags and doubled keys; null after a complaint. */
export function parseYaml(text: string, complain: ComplainOfYaml): Document.Parsed | null {
  let sound = true;
  const tell: ComplainOfYaml = (...finding) => {
    sound = false;
    complain(...finding);
  };
  const loneCr = text.search(/\r(?!\n)/);
  if (loneCr !== -1) tell('yaml/lone-cr', {}, { start: loneCr, end: loneCr + 1 });
  // The package looks for doubled keys in a time that grows with the square of their count.
  const document = parseDocument(text, {
    schema: 'failsafe',
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const problems = [...document.errors, ...document.warnings];
  if (problems.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) tell('yaml/too-deep', { most: MOST_LEVELS }, null);
  else if (problems.length > 0)
    for (const [code, args, within] of complaintsOf(document, text)) tell(code, args, within);
  if (!sound) return null;
  const root = document.contents;
  if (isMap(root) || isSeq(root)) inspect(root, 0, { text, tell });
  else tell('yaml/not-a-mapping', {}, root ? spanOfNode(root) : null);
  return sound ? document : null;
}

/** What the package says of a node's place: from its first character to the end of its value. */
export function spanOfNode({ range }: { readonly range?: readonly [number, number, number] | null }): Span {
  const [start, end] = range ?? [0, 0];
  return { start, end };
}

interface Inspection {
  readonly text: string;
  readonly tell: ComplainOfYaml;
}

/** Anchors and aliases can blow a small file up, and the program could not edit such a file safely. */
function inspect(node: ParsedNode | null, level: number, scene: Inspection): void {
  const { text, tell } = scene;
  if (level > MOST_LEVELS) {
    tell('yaml/too-deep', { most: MOST_LEVELS }, node ? spanOfNode(node) : null);
    return;
  }
  if (isAlias(node) || (node && 'anchor' in node && node.anchor))
    tell('yaml/alias', quotedAt(node, text), spanOfNode(node));
  if (isSeq(node)) for (const item of node.items) inspect(item, level + 1, scene);
  if (!isMap(node)) return;
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const name = keyOf(key);
    if (name === null) tell('yaml/key-not-text', {}, key ? spanOfNode(key) : spanOfNode(node));
    else if (seen.has(name)) tell('yaml/duplicate-key', { key: name }, spanOfNode(key));
    else seen.add(name);
    if (isScalar(key) && key.anchor) tell('yaml/alias', quotedAt(key, text), spanOfNode(key));
    inspect(value, level + 1, scene);
  }
}

/** The text of a mapping's key; null where it is a list, a mapping, an alias or nothing. */
export function keyOf(key: unknown): string | null {
  return isScalar(key) && typeof key.value === 'string' && key.value !== '' ? key.value : null;
}

/** The value as it should be typed; the sign of an anchor stands before the place that the package gives. */
function quotedAt(node: ParsedNode, text: string): { readonly quoted: string } {
  const { start } = spanOfNode(node);
  const before = /&\S*[ \t]*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0;
  return { quoted: quotedRest(text, start - before) };
}
