/** Lines of a text that YAML makes one line of, although they were meant to be lines. */

import type { Scalar } from 'yaml';
import type { Span } from '../../source.js';
import { spanOfNode } from './document.js';

/** What begins an item or stands as a heading, as clerks type them. */
const ITEM =
  /^[ \t]*(?:[-–—•▪◦*][ \t]+\S|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}{1,2}|[ivxIVX]{1,4})(?:[.)]|[.)]?-|\)-)[ \t]+\S)/u;
const HEADING = /^[ \t]*(?:#{1,3}[ \t]+\S|\*\*[^*]+\*\*[ \t\r]*$|MADDE[ \t]+\d+)/u;

export interface JoinedLines {
  readonly what: 'list' | 'paragraphs';
  /** The line that is joined to the one above. */
  readonly span: Span;
}

/**
 * The first line of a plain, quoted or folded (`>`) text whose line end goes although it looks like an item or a
 * heading; of a body (`isBody`) also the first line of a paragraph that loses the blank line above it.
 */
export function joinedLines(node: Scalar, text: string, isBody: boolean): JoinedLines | null {
  if (node.type === 'BLOCK_LITERAL') return null;
  const { start, end } = spanOfNode(node);
  const typed = text.slice(start, end);
  if (!typed.includes('\n')) return null;
  const isFolded = node.type === 'BLOCK_FOLDED';
  const from = isFolded ? typed.indexOf('\n') + 1 : 0;
  const lines = typed.slice(from).split('\n');
  // A line that is indented deeper than its block keeps its line end.
  const deeper = isFolded ? indentOf(lines.find((line) => line.trim() !== '') ?? '') + 1 : Number.POSITIVE_INFINITY;
  let offset = start + from;
  let [items, isBlankAbove] = [0, false];
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const isJoined = !isBlank && indentOf(line) < deeper;
    const span = { start: offset + indentOf(line), end: offset + line.trimEnd().length };
    offset += line.length + 1;
    if (isJoined && ITEM.test(line)) items += 1;
    if (items > 1 || (isJoined && index > 0 && HEADING.test(line))) return { what: 'list', span };
    if (isBody && isBlankAbove && isJoined) return { what: 'paragraphs', span };
    isBlankAbove = isBlank && index > 0;
  }
  return null;
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
