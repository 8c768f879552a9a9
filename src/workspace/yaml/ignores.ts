/** `# genelge-ignore: code` in a YAML file: which complaint is not to be told, and of which value. */

import { isCollection, isMap, isScalar, isSeq, Lexer } from 'yaml';
import type { Span } from '../../source.js';
import { parseYaml, spanOfNode } from './document.js';

export interface Ignore {
  /** As typed. */
  readonly code: string;
  /** Where it is typed. */
  readonly at: Span;
  /** The value that it is about, with its key. */
  readonly covers: Span;
}

const MARK = /^#+\s*genelge-ignore\s*:?\s*/;

/**
 * A comment on a line of its own is about the value that begins next, one behind a value about the outermost value that
 * begins on its line (`metin: | # …` is the whole body). Several codes are parted by commas; what follows them is free.
 */
export function findIgnores(text: string): readonly Ignore[] {
  if (!text.includes('genelge-ignore')) return [];
  const document = parseYaml(text, () => {});
  if (document === null) return [];
  const values = byStart(valuesIn(document.contents));
  return commentsIn(text).flatMap(({ start, comment }) => {
    const mark = MARK.exec(comment)?.[0];
    if (mark === undefined) return [];
    const covers = valueFor(start, text, values) ?? { start, end: start };
    return codesIn(comment.slice(mark.length)).map(({ code, index }) => {
      const from = start + mark.length + index;
      return { code, at: { start: from, end: from + code.length }, covers };
    });
  });
}

function codesIn(words: string): { readonly code: string; readonly index: number }[] {
  const listed = /^(?:[a-z0-9]+\/)?[a-z0-9-]+(?:\s*,\s*(?:[a-z0-9]+\/)?[a-z0-9-]+)*/.exec(words)?.[0];
  if (listed === undefined) return [{ code: words.trim() || '…', index: 0 }];
  return [...listed.matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => ({ code, index }));
}

/** The lexer's pieces are the text, but for its own marks; a `#` within a text is no piece of its own. */
function commentsIn(text: string): { readonly start: number; readonly comment: string }[] {
  const comments: { start: number; comment: string }[] = [];
  let start = 0;
  let isText = false;
  for (const piece of new Lexer().lex(text)) {
    if (OWN_MARKS.has(piece)) {
      isText = piece === SCALAR;
      continue;
    }
    if (piece.startsWith('#') && !isText) comments.push({ start, comment: piece });
    start += piece.length;
    isText = false;
  }
  return comments;
}

const SCALAR = '\u001f';
const OWN_MARKS: ReadonlySet<string> = new Set([SCALAR, '\u0002', '\u0018']);

/** Of every key with its value, and of every item of a list, the place. */
function valuesIn(node: unknown): readonly Span[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const keySpan = spanOf(key);
      const valueSpan = spanOf(value);
      const own = keySpan ? [{ start: keySpan.start, end: Math.max(keySpan.end, valueSpan?.end ?? 0) }] : [];
      return [...own, ...valuesIn(value)];
    });
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item) => [spanOf(item), ...valuesIn(item)].filter((span) => span !== null));
}

function spanOf(node: unknown): Span | null {
  return isScalar(node) || isCollection(node) ? spanOfNode(node) : null;
}

/** The outermost value at each place where one begins, in order. */
function byStart(values: readonly Span[]): readonly Span[] {
  const outermost = new Map<number, Span>();
  for (const value of values) {
    const known = outermost.get(value.start);
    if (known === undefined || value.end > known.end) outermost.set(value.start, value);
  }
  return [...outermost.values()].sort((one, other) => one.start - other.start);
}

function valueFor(comment: number, text: string, values: readonly Span[]): Span | null {
  const lineStart = text.lastIndexOf('\n', comment - 1) + 1;
  const isOwnLine = text.slice(lineStart, comment).replace('\ufeff', '').trim() === '';
  const value = firstFrom(isOwnLine ? comment + 1 : lineStart, values);
  return value !== null && (isOwnLine || value.start < comment) ? value : null;
}

/** The first that begins there or later; twenty thousand comments look for theirs. */
function firstFrom(offset: number, values: readonly Span[]): Span | null {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return values[low] ?? null;
}
