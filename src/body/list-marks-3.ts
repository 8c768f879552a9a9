/** Which lines start an item of a list from the third grammar on: what is known already, and three habits more. */

import { indentOf, isBlank, type Line } from './lines.js';
import { boxListReader as known } from './list-boxes.js';
import type { ListMark, ListReader } from './list-reader.js';

export const listReader3: ListReader = {
  markAt: (lines, index, like) => known.markAt(lines, index, like) ?? bareMark(lines, index),
  opensList: (lines, index) => known.opensList(lines, index) ?? bareMark(lines, index),
  isWrappedOrdinal: (lines, index) => known.isWrappedOrdinal(lines, index) && !isCounted(lines, index),
  interrupts: (lines, index) => known.interrupts(lines, index) || bareMark(lines, index) !== null,
};

/** `-Kimlik` and `•Kimlik`, with no space; `o Kimlik`, as word processors write the bullet one level deeper. */
const BARE = /^\s*(?<sign>[-–—•·▪▫◦●○■□►➢✓✔])(?=[\p{Lu}\d"“(])/u;
const ROUND = /^\s*(?<sign>o)\s+(?=\S)/u;

/** Text may begin so as well: an item only beside another one, a round one also under any other bullet. */
function bareMark(lines: readonly Line[], index: number): ListMark | null {
  const line = lines[index];
  const match = line && (BARE.exec(line.text) ?? ROUND.exec(line.text));
  const sign = match?.groups?.sign;
  if (!line || !match || sign === undefined) return null;
  const mark = { label: sign, kind: sign, ordinal: null, indent: indentOf(line), width: match[0].length };
  const isItem =
    sign === 'o' ? isUnderBullet(lines, index) : isAlike(lines, index, sign, -1) || isAlike(lines, index, sign, 1);
  return isItem ? mark : null;
}

function isAlike(lines: readonly Line[], index: number, sign: string, step: 1 | -1): boolean {
  const line = neighbour(lines, index, step);
  return (
    line !== null && BARE.exec(line.text)?.groups?.sign === sign && indentOf(line) === indentOf(lines[index] ?? line)
  );
}

/** Above it, beyond other round ones, an item with a sign of its own stands. */
function isUnderBullet(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line)) return false;
    if (ROUND.test(line.text)) continue;
    return known.markAt(lines, at)?.ordinal === null;
  }
  return false;
}

function neighbour(lines: readonly Line[], index: number, step: 1 | -1): Line | null {
  let at = index + step;
  while (lines[at] && isBlank(lines[at] ?? { text: '', offset: 0 })) at += step;
  return lines[at] ?? null;
}

/** Items are hardly ever longer than this many lines. */
const NEAR = 30;

/** `2. 1. dönem sınavları` between a first item and a third is the second one, not a wrapped ordinal. */
function isCounted(lines: readonly Line[], index: number): boolean {
  const mark = known.markAt(lines, index);
  if (mark === null || mark.ordinal === null) return false;
  const { kind, indent, ordinal } = mark;
  const hasBeside = (step: 1 | -1) => {
    for (let at = index + step; lines[at] && Math.abs(at - index) <= NEAR; at += step) {
      const other = known.markAt(lines, at, mark);
      if (other?.kind === kind && other.indent === indent) return other.ordinal === ordinal + step;
    }
    return false;
  };
  return hasBeside(-1) && hasBeside(1);
}
