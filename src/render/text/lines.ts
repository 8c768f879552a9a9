/** The algebra of plain text: wrap, align, indent, set beside, set below. Texts and widths in, lines out. */

import { belongTogether } from '../../language/unbreakable-pairs.js';
import type { Align } from '../../letter/style.js';
import { type Cells, cellsOf } from './cells.js';

/**
 * Finished lines and the blank lines they ask for above and below, in (fractions of) lines. A blank line is a request:
 * it merges with the neighbour's, the greater one holds, and none is printed at an edge.
 */
export interface Stack {
  readonly lines: readonly string[];
  readonly before: number;
  readonly after: number;
}

/** Lines of a block that stands beside others, and the width it keeps free for them. */
export interface Column {
  readonly lines: readonly string[];
  readonly width: Cells;
}

/** What may end a line. U+00A0 and its narrow and figure sisters are spaces that may not. */
const BREAKING_SPACE = /[^\S\u00a0\u202f\u2007]+/;
const UNBREAKABLE_SPACE = /[\u00a0\u202f\u2007]/g;

/**
 * Breaks a text into lines of at most `width` cells, ragged right, at spaces only; the first line is `firstIndent`
 * cells shorter and not yet indented. A word wider than the line stands out of it, uncut. `\n` ends a line.
 */
export function wrap(text: string, width: Cells, firstIndent: Cells = 0): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line: string | null = null;
    let used = 0;
    for (const word of wordsOf(part)) {
      const cells = cellsOf(word);
      const room = width - (lines.length === 0 ? firstIndent : 0);
      if (line === null || used + 1 + cells > room) {
        if (line !== null) lines.push(line);
        line = word;
        used = cells;
      } else {
        line += ` ${word}`;
        used += 1 + cells;
      }
    }
    lines.push(line ?? '');
  }
  return lines;
}

/** The unbreakable parts of a text, as printed: words, and pairs of them that belong together (`21 Ocak`, `No: 5`). */
export function wordsOf(text: string): string[] {
  const parts: string[] = [];
  let last = '';
  for (const word of text.split(BREAKING_SPACE)) {
    if (word === '') continue;
    const printed = word.replace(UNBREAKABLE_SPACE, ' ');
    if (last !== '' && belongTogether(last, word)) parts.push(`${parts.pop()} ${printed}`);
    else parts.push(printed);
    last = word;
  }
  return parts;
}

/** A line moved to its place in `width` cells; what does not fit starts at the left edge. */
export function align(line: string, width: Cells, how: Align): string {
  if (how === 'left' || how === 'justify' || line === '') return line;
  const free = Math.max(0, width - cellsOf(line));
  return ' '.repeat(how === 'right' ? free : Math.floor(free / 2)) + line;
}

/** Lines moved right; a blank one stays blank. */
export function indent(lines: readonly string[], cells: Cells): readonly string[] {
  if (cells === 0) return lines;
  const space = ' '.repeat(cells);
  return lines.map((line) => (line === '' ? line : space + line));
}

/**
 * Columns side by side, tops level, `gap` cells between. Where a word stands out of its column, the next one on that
 * line gives way rather than be touched.
 */
export function beside(columns: readonly Column[], gap: Cells): string[] {
  const height = Math.max(0, ...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) => besideInRow(columns, gap, row));
}

function besideInRow(columns: readonly Column[], gap: Cells, row: number): string {
  let line = '';
  let edge = 0;
  let used = 0;
  for (const { lines, width } of columns) {
    const own = lines[row] ?? '';
    if (own !== '') {
      const start = Math.max(edge, used === 0 ? 0 : used + gap);
      line += ' '.repeat(start - used) + own;
      used = start + cellsOf(own);
    }
    edge += width + gap;
  }
  return line;
}

/** Blocks one below the other; the requests at the outer edges pass to whoever holds the stack. */
export function stack(blocks: readonly Stack[]): Stack {
  const lines: string[] = [];
  let before = 0;
  let asked = 0;
  for (const block of blocks) {
    asked = Math.max(asked, block.before);
    if (block.lines.length > 0) {
      if (lines.length === 0) before = asked;
      else lines.push(...blankLines(asked));
      for (const line of block.lines) lines.push(line);
      asked = 0;
    }
    asked = Math.max(asked, block.after);
  }
  return lines.length === 0 ? { lines, before: asked, after: asked } : { lines, before, after: asked };
}

/** What is seen as a gap on paper, though less than a line. */
const LEAST_GAP = 0.25;

/** A page of them: no style sheet may ask for more. */
const MOST_BLANK_LINES = 60;

/** Blank lines for a space in lines: what the eye sees as a gap is one at least. */
function blankLines(asked: number): string[] {
  return new Array<string>(asked < LEAST_GAP ? 0 : Math.min(MOST_BLANK_LINES, Math.max(1, Math.round(asked)))).fill('');
}
