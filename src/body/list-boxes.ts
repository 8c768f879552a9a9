/** Boxes to tick as clerks type them, `[ ]`, `[x]`, `( )`: from the second line on a list like any other. */

import { indentOf, isBlank, type Line } from './lines.js';
import { listReader } from './list-marks.js';
import type { ListMark, ListReader } from './list-reader.js';

/** `(x)` is no letter of a Turkish list. */
const BOX = /^\s*(?<label>\[[ \u00a0xX✓✔]?\]|\([ \u00a0xX✓✔]?\))\s+(?=\S)/u;

export const boxListReader: ListReader = {
  markAt: (lines, index, like) =>
    boxAt(lines, index) ?? (isBox(lines[index]) ? null : listReader.markAt(lines, index, like)),
  opensList: (lines, index) => boxAt(lines, index) ?? (isBox(lines[index]) ? null : listReader.opensList(lines, index)),
  isWrappedOrdinal: listReader.isWrappedOrdinal,
  interrupts: (lines, index) =>
    isBox(lines[index]) ? boxAt(lines, index) !== null : listReader.interrupts(lines, index),
};

function isBox(line: Line | undefined): boolean {
  return line !== undefined && BOX.test(line.text);
}

/** One line alone is running text. */
function boxAt(lines: readonly Line[], index: number): ListMark | null {
  const line = lines[index];
  const match = line && BOX.exec(line.text);
  if (!line || !match || !(hasNeighbour(lines, index, 1) || hasNeighbour(lines, index, -1))) return null;
  const { label = '' } = match.groups ?? {};
  return {
    label: label.replace('\u00a0', ' '),
    kind: '[ ]',
    ordinal: null,
    indent: indentOf(line),
    width: match[0].length,
  };
}

/** How far a neighbour may stand: an item of several lines between them. */
const FAR = 12;

function hasNeighbour(lines: readonly Line[], index: number, step: 1 | -1): boolean {
  const own = lines[index];
  for (let at = index + step; Math.abs(at - index) < FAR; at += step) {
    const line = lines[at];
    if (line === undefined || own === undefined) return false;
    if (isBox(line)) return indentOf(line) === indentOf(own);
    // Words at the edge after a blank line are another paragraph.
    const lower = step > 0 ? line : (lines[at + 1] ?? line);
    const upper = step > 0 ? (lines[at - 1] ?? line) : line;
    if (!isBlank(line) && isBlank(upper) && indentOf(lower) <= indentOf(own)) return false;
  }
  return false;
}
