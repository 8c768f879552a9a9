/** Blocks that hang after a label → lines: list items after their mark, fields after their colon. */

import type { Field, Fields, List } from '../../letter/letter.js';
import type { Style } from '../../letter/style.js';
import { type Cells, cellsOf, widestOf } from './cells.js';
import { type Frame, framed, measuresIn, plain, spaced } from './frame.js';
import { align, beside, type Stack, stack, wrap } from './lines.js';
import { leafText } from './paragraphs.js';

/** Between a date at the right end of a line and what stands before it. */
const ASIDE_GAP: Cells = 3;

/** The largest share of a line that is left to what stands at its right end. */
const ASIDE_SHARE = 0.4;

/** A list: marks as typed, items hanging after the widest of them. */
export function setList(list: List, frame: Frame): Stack {
  const { style, items } = list;
  const own = measuresIn(style, frame);
  // Lines that hang are the items' own; a list in a list stands under its item's words.
  const measures = own.firstIndent < 0 ? { ...own, left: own.left + own.firstIndent } : own;
  const labels = items.map(({ label }) => oneLine(leafText(label, frame)));
  const widest = widestOf(labels);
  const hang = widest === 0 ? 0 : widest + 1;
  const whole = own.firstIndent < 0 ? measures.width - own.firstIndent : measures.width;
  const count = columnCount(list, whole - hang, frame);
  const width = Math.floor((whole - COLUMN_GAP * (count - 1)) / count);
  const set = items.map(({ body }, index) =>
    hung(labels[index] ?? '', hang, frame.set(body, roomAfter(hang, width), true)),
  );
  return framed(measures, inColumns(set, count, width));
}

/** Between two columns of a list. */
const COLUMN_GAP: Cells = 3;

/** A list shorter than this many items a column is not parted; on paper it is so too. */
const LEAST_IN_COLUMN = 6;

/** As many columns as the list allows, its items fit unbroken, and make it worth parting. */
function columnCount({ columns = 1, items }: List, room: Cells, frame: Frame): number {
  if (columns === 1) return 1;
  const leaves = items.flatMap(({ body }) => body.filter((block) => block.kind === 'paragraph'));
  const widest = Math.max(1, widestOf(leaves.map((leaf) => oneLine(leafText(leaf, frame)))));
  const fitting = Math.floor((room + COLUMN_GAP) / (widest + COLUMN_GAP));
  return Math.max(1, Math.min(columns, fitting, Math.floor(items.length / LEAST_IN_COLUMN)));
}

/** Down the first column, then down the next. */
function inColumns(set: readonly Stack[], count: number, width: Cells): Stack {
  if (count === 1) return stack(set);
  const height = Math.ceil(set.length / count);
  const columns = Array.from({ length: count }, (_, column) => ({
    lines: stack(set.slice(column * height, (column + 1) * height)).lines,
    width,
  }));
  return plain(beside(columns, COLUMN_GAP));
}

/** Fields: labels to the left, colons in one column, values hanging after it (Y 10-13). */
export function setFields({ style, rows }: Fields, frame: Frame): Stack {
  const labels = rows.map(({ label }) => oneLine(leafText(label, frame)));
  const colon = Math.max(frame.fieldLabel, widestOf(labels)) + 1;
  const set = rows.map((field, index) => setField(field, `${padded(labels[index] ?? '', colon)}:`, frame));
  return spaced(measuresIn(style, frame), stack(set));
}

/** Cells of the widest label of some fields. */
export function widestLabel(fields: readonly Field[], style: Style): Cells {
  return widestOf(fields.map(({ label }) => oneLine(leafText(label, { style }))));
}

function setField({ value, aside }: Field, label: string, frame: Frame): Stack {
  const hang = cellsOf(label) + 1;
  const asideText = aside === null ? '' : leafText(aside, frame);
  if (asideText === '') return hung(label, hang, frame.set(value, roomAfter(hang, frame.width), true));

  const asideWidth = Math.min(widestOf(asideText.split('\n')), Math.floor(frame.width * ASIDE_SHARE));
  const width = frame.width - asideWidth - ASIDE_GAP;
  const left = hung(label, hang, frame.set(value, roomAfter(hang, width), true));
  const right = wrap(asideText, asideWidth).map((line) => align(line, asideWidth, 'right'));
  const columns = [
    { lines: left.lines, width },
    { lines: right, width: asideWidth },
  ];
  return { ...left, lines: beside(columns, ASIDE_GAP) };
}

/** A block after its label; the label stands also where nothing follows it. */
function hung(label: string, hang: Cells, body: Stack): Stack {
  if (label === '') return body;
  const columns = [
    { lines: [label], width: hang - 1 },
    { lines: body.lines, width: 0 },
  ];
  return { ...body, lines: beside(columns, 1) };
}

/** Deep nesting may eat the line: a few columns are always left, and the text stands out to the right. */
function roomAfter(hang: Cells, width: Cells): Cells {
  return Math.max(12, width - hang);
}

function padded(text: string, width: Cells): string {
  return text + ' '.repeat(width - cellsOf(text));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
