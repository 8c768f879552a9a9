/** An offset in a scalar's value → the offset in the file where that character was typed. */

import type { Scalar } from 'yaml';

/**
 * Walks value and source together. Indentation, folds and escapes are the source's own: where the two differ, white
 * space of the source is passed over, and an escape stands for one character.
 */
export function decodedOffset(node: Scalar, offset: number): number {
  const source = sourceOf(node);
  if (source === null) return node.range?.[0] ?? 0;
  const value = String(node.value ?? '');
  let at = source.start;
  for (let index = 0; index < offset && index < value.length; index += 1) {
    at = skipTo(value[index] ?? '', source, at) + widthAt(source, at, value[index] ?? '');
  }
  return offset < value.length ? skipTo(value[offset] ?? '', source, at) : at;
}

interface ScalarSource {
  readonly text: string;
  readonly base: number;
  /** Offset in the file of the first character that can belong to the value. */
  readonly start: number;
  readonly quote: '"' | "'" | null;
}

function sourceOf(node: Scalar): ScalarSource | null {
  const token = node.srcToken;
  if (!token || !('source' in token) || !node.range) return null;
  // A block scalar's token starts at its header (`|`); its text is all after that line.
  const base = token.type === 'block-scalar' ? node.range[1] - token.source.length : token.offset;
  const quote = token.type === 'double-quoted-scalar' ? '"' : token.type === 'single-quoted-scalar' ? "'" : null;
  return { text: token.source, base, start: quote ? base + 1 : base, quote };
}

/** The place of the next character at or after `at` that is this one; `at` itself where none follows at once. */
function skipTo(character: string, { text, base, quote }: ScalarSource, at: number): number {
  let place = at - base;
  while (place < text.length && text[place] !== character && /[\s]/.test(text[place] ?? '')) {
    if (/\s/.test(character) && !/[\r\n]/.test(text.slice(place)) && quote === null) break;
    place += 1;
  }
  return (text[place] === character || text[place] === '\\' ? place : at - base) + base;
}

/** How much of the source a value's character takes. */
function widthAt({ text, base, quote }: ScalarSource, at: number, character: string): number {
  const rest = text.slice(at - base);
  const lead = /^\s*/.exec(rest)?.[0].length ?? 0;
  const typed = rest.startsWith(character) ? rest : rest.slice(lead);
  if (quote === "'" && typed.startsWith("''")) return 2;
  if (quote === '"' && typed.startsWith('\\')) return /^\\(x..|u....|U........|\r?\n\s*|.)/s.exec(typed)?.[0].length ?? 1;
  return 1;
}
