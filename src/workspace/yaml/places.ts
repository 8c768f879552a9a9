/** Key paths → spans of the file, through a parsed document. */

import { type Document, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type CleanText, normalise } from '../../language/normalise.js';
import { rememberEach } from '../../language/remember-each.js';
import { KEY, type KeyPath, type LocatedSource, type SourceText, type Span } from '../../source.js';
import { keyOf, spanOfNode } from './document.js';
import { scalarOrigins } from './offsets.js';

/**
 * Places count in the values as `readYaml` gives them: cleaned, and without what is empty. The document is read again
 * where something is to be pointed at: of the sound files of a batch, nearly all, nothing is kept but the text.
 */
export function locateIn(read: () => Document.Parsed | null, source: SourceText): LocatedSource {
  let document: Document.Parsed | null = null;
  // A long text may have thousands of findings.
  const originsOf = rememberEach(scalarOrigins);
  const cleanOf = rememberEach((node: Scalar) => normalise(String(node.value ?? '')));
  return {
    source,
    spanOf(path, within = null) {
      if (path.length === 0) return within ?? { start: 0, end: 0 };
      document ??= read();
      const node = nodeAt(document?.contents ?? null, path);
      if (node === null) return { start: 0, end: 0 };
      if (within !== null && isScalar(node))
        return spanOfTyped(node, typedSpan(within, cleanOf(node)), originsOf(node));
      const { start, end } = spanOfNode(node);
      // A block's last line end is not part of what is pointed at.
      return { start, end: start + source.text.slice(start, end).trimEnd().length };
    },
  };
}

/** A value that the file holds, but says nothing: `konu:`, `konu: ""`, `konu: ~`. */
export function isEmptyValue(node: unknown): boolean {
  if (!isScalar(node)) return !node;
  const text = String(node.value ?? '');
  return text.trim() === '' || (node.type === 'PLAIN' && (text === '~' || text === 'null'));
}

/** A part of a value, counted in the text as typed, as a span of the file. */
export function spanOfTyped(node: Scalar, { start, end }: Span, origins: readonly Span[]): Span {
  const whole = spanOfNode(node);
  const from = origins[start]?.start ?? origins.at(-1)?.end ?? whole.end;
  const to = origins[Math.min(end, origins.length) - 1]?.end ?? from;
  return { start: from, end: Math.max(to, Math.min(from + 1, whole.end)) };
}

function typedSpan({ start, end }: Span, { originalOffset }: CleanText): Span {
  return { start: originalOffset(start), end: originalOffset(end) };
}

/** The value at a path; the key where its value is empty or a last step `#key` asks for it; the nearest parent else. */
function nodeAt(root: Node | null, path: KeyPath): Node | null {
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    const next = stepInto(node, step, path[index + 1] === KEY);
    if (!next) break;
    node = next;
  }
  // A missing key of the root is shown at the root's first key, not over the whole file.
  if (node === root && isMap(root)) return asNode(root.items[0]?.key);
  return asNode(node);
}

function stepInto(node: unknown, step: string | number, wantsKey: boolean): unknown {
  if (step === KEY) return null;
  if (isSeq(node)) return itemsOf(node)[Number(step)];
  // A single value stands for a list of one.
  if (typeof step === 'number') return node;
  if (!isMap(node)) return null;
  const pair = pairsOf(node).get(String(step));
  return wantsKey || isEmptyValue(pair?.value) ? pair?.key : pair?.value;
}

/** By key; a file may have thousands, and a finding for each. */
const pairsOf = rememberEach(
  (map: YAMLMap) =>
    new Map(
      map.items.flatMap((pair) => {
        const key = keyOf(pair.key);
        return key === null ? [] : [[key, pair] as const];
      }),
    ),
);
/** Items that say something. */
const itemsOf = rememberEach((list: YAMLSeq) => list.items.filter((item) => !isEmptyValue(item)));

function asNode(node: unknown): Node | null {
  return isScalar(node) || isMap(node) || isSeq(node) ? node : null;
}
