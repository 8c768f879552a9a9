/** A scalar's value → where in the file each of its characters was typed, through indentation, folds and escapes. */

import type { Scalar } from 'yaml';
import type { Span } from '../../source.js';

/** For each UTF-16 unit of the value the span of the file that stands for it: `''` of a single-quoted `'`, `\u0130` of an İ. */
export function scalarOrigins(node: Scalar): readonly Span[] {
  const { srcToken: token, range } = node;
  if (!token || !('source' in token) || !range) return [];
  const value = String(node.value ?? '');
  if (token.type === 'block-scalar') {
    // The token begins at its header (`|-`); its source is all after that line.
    const units = blockUnits(token.source, range[1] - token.source.length, indentOf(token.source, value));
    return node.type === 'BLOCK_FOLDED' ? align(value, units) : units;
  }
  if (token.type === 'double-quoted-scalar') return flowUnits(token.source.slice(1, -1), token.offset + 1, DOUBLE);
  if (token.type === 'single-quoted-scalar') return flowUnits(token.source.slice(1, -1), token.offset + 1, SINGLE);
  return flowUnits(token.source, token.offset, PLAIN);
}

/** One character of the value and where it stands. */
interface Unit extends Span {
  readonly character: string;
}

function blockUnits(source: string, base: number, indent: number): readonly Unit[] {
  const units: Unit[] = [];
  let column = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    const isIndent = character === ' ' && column < indent;
    column = character === '\n' ? 0 : isIndent ? column + 1 : indent;
    const isLineEnd = character === '\r' && source.charAt(at + 1) === '\n';
    if (!isIndent && !isLineEnd) units.push({ character, start: base + at, end: base + at + 1 });
  }
  return units;
}

/** How far a block scalar is indented: what its first line of text has before it in the source and not in the value. */
function indentOf(source: string, value: string): number {
  const lead = (text: string) => {
    const first = text.search(/[^ \t\r\n]/);
    return first === -1 ? 0 : first - text.lastIndexOf('\n', first) - 1;
  };
  return lead(source) - lead(value);
}

/** A folded block has the source's characters in their order, but for line ends that became spaces or nothing. */
function align(value: string, units: readonly Unit[]): readonly Span[] {
  const end = units.at(-1)?.end ?? 0;
  let next = 0;
  const spans: Span[] = [];
  for (const character of value.split('')) {
    if (!' \t\n'.includes(character)) {
      while (next < units.length && units[next]?.character !== character) next += 1;
    }
    spans.push(units[next] ?? { start: end, end });
    next += 1;
  }
  return spans;
}

const PLAIN = /[ \t\r\n]+|[\s\S]/g;
const SINGLE = /[ \t\r\n]+|''|[\s\S]/g;
/** An escaped line end is nothing at all, with the next line's indent. */
const DOUBLE = /[ \t\r\n]+|\\(?:x.{2}|u.{4}|U.{8}|\r?\n[ \t]*|.)|[\s\S]/g;

function flowUnits(source: string, base: number, pattern: RegExp): readonly Unit[] {
  return [...source.matchAll(pattern)].flatMap(({ 0: typed, index }) => {
    const start = base + index;
    // White space within a line is what it is, each character at its place.
    if (/^[ \t]+$/.test(typed)) {
      return typed.split('').map((character, at) => ({ character, start: start + at, end: start + at + 1 }));
    }
    const end = start + typed.length;
    return decoded(typed)
      .split('')
      .map((character) => ({ character, start, end }));
  });
}

function decoded(typed: string): string {
  if (typed === "''") return "'";
  if (typed.startsWith('\\') && typed.length > 1) return unescaped(typed);
  // A line end with the white space around it is a space; several are one line end less.
  const lineEnds = typed.split('\n').length - 1;
  if (lineEnds === 0) return typed;
  return lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1);
}

/** YAML 1.2, 5.7. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\x08',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

function unescaped(typed: string): string {
  if (/^\\[xuU]/.test(typed)) return String.fromCodePoint(Number.parseInt(typed.slice(2), 16));
  return /\n/.test(typed) ? '' : (ESCAPES[typed.charAt(1)] ?? typed.slice(1));
}
