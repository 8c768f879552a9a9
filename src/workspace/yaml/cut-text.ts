/** What YAML takes away from what was typed: a text's end behind ` #`, and the line ends of lists that it folds. */

import { type Document, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { DocumentId, KeyPath, Place, Span } from '../../source.js';
import { keyOf, spanOfNode } from './document.js';
import { type YamlFinding, yamlFinding } from './findings.js';
import { joinedLines } from './joined-lines.js';

/** Whether the value at a path is one of a few words, a date, a number or a name: nothing of it can be lost. */
export type IsClosedValue = (path: KeyPath, value: string) => boolean;

/** `konu: Toplantı #3 Hakkında` reads as “Toplantı”: `#x` behind a free text is an error, `# x` a warning (interface.md). */
export function findCutText(
  { contents }: Document.Parsed,
  { text, document }: { readonly text: string; readonly document: DocumentId },
  isClosed: IsClosedValue,
): readonly YamlFinding[] {
  const at = (within: Span): Place => ({ document, path: [], within });
  return textsIn(contents, [], 0).flatMap((each): YamlFinding[] => {
    const { node, path } = each;
    if (isClosed(path, String(node.value ?? ''))) return [];
    const comment = commentBehind(each, text);
    const joined = joinedLines(node, text, path.at(-1) === 'metin');
    return [
      ...(comment === null || isMeant(node, comment) ? [] : [cut(comment.words, at(comment.span))]),
      ...(joined === null ? [] : [joins(joined.what, at(joined.span))]),
    ];
  });
}

/** Quotes say where the text ends: what stands behind them with a space is a comment, and was meant as one. */
function isMeant({ type }: Scalar, { words }: Comment): boolean {
  return (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && isSpaced(words);
}

function isSpaced(words: string): boolean {
  return /^#(?:[\s#]|$)/.test(words);
}

function cut(words: string, at: Place): YamlFinding {
  return isSpaced(words)
    ? yamlFinding('yaml/comment-behind-text', { comment: words }, at)
    : yamlFinding('yaml/lost-text', { comment: words }, at);
}

function joins(what: 'list' | 'paragraphs', at: Place): YamlFinding {
  return yamlFinding('yaml/joined-lines', { what }, at);
}

/** A text of the file, and where its key, or the dash of its item, stands. */
interface TypedText {
  readonly node: Scalar;
  readonly path: KeyPath;
  readonly key: number;
}

function textsIn(node: unknown, path: KeyPath, key: number): readonly TypedText[] {
  if (isScalar(node)) return [{ node, path, key }];
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => textsIn(item, [...path, index], dashOf(item)));
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key: name, value }) =>
    textsIn(value, [...path, keyOf(name) ?? ''], isScalar(name) ? spanOfNode(name).start : key),
  );
}

/** Of an item of a block list; a mapping in it has keys of its own. */
function dashOf(item: unknown): number {
  return isScalar(item) ? Math.max(0, spanOfNode(item).start - '- '.length) : 0;
}

interface Comment {
  readonly words: string;
  readonly span: Span;
}

/** On the line where the text ends (of a block, where its sign stands), or on the next one, deeper than its key. */
function commentBehind({ node, key }: TypedText, text: string): Comment | null {
  const { start, end } = spanOfNode(node);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const sign = isBlock ? (/^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 0) : end - start;
  const beside = commentAt(start + sign, text);
  if (beside !== null || !(isBlock || node.type === 'PLAIN')) return beside;
  const lineEnd = isBlock ? '' : /^\r?\n/.exec(text.slice(end, end + 2))?.[0];
  if (lineEnd === undefined) return null;
  const below = commentAt(end + lineEnd.length, text);
  return below !== null && columnOf(below.span.start, text) > columnOf(key, text) ? below : null;
}

function columnOf(offset: number, text: string): number {
  return offset - text.lastIndexOf('\n', offset - 1) - 1;
}

/** Spaces between a text and its comment are hardly ever more. */
const MOST_GAP = 400;

function commentAt(from: number, text: string): Comment | null {
  const start = from + (/^[ \t]*/.exec(text.slice(from, from + MOST_GAP))?.[0].length ?? 0);
  if (text.charAt(start) !== '#' || !/[ \t]/.test(text.charAt(start - 1))) return null;
  const words = restOfLine(text, start);
  if (/^#+\s*(?:genelge-ignore|yaml-language-server)/.test(words)) return null;
  return { words, span: { start, end: start + words.length } };
}

function restOfLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end).trimEnd();
}
