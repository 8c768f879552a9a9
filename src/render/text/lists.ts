/** Blocks that hang after a label → lines: list items after their mark, fields after their colon. */

import type { Field, Fields, List } from '../../letter/letter.js';
import { type Cells, cellsOf, widestOf } from './cells.js';
import { type Frame, framed, measuresIn, plain, spaced } from './frame.js';
import { align, beside, type Stack, stack, wrap } from './lines.js';
import { leafText } from './paragraphs.js';

/** Between a date at the right end of a line and what stands before it. */
const ASIDE_GAP: Cells = 3;

/** The largest share of a line that is left to what stands at its right end. */
const ASIDE_SHARE = 0.4;

/** A list: marks as typed, items hanging after the widest of them. */
export function setList({ style, items }: List, frame: Frame): Stack {
  const measures = measuresIn(style, { ...frame, flush: false });
  const labels = items.map(({ label }) => oneLine(leafText(label, frame)));
  const hang = widestOf(labels) + 1;
  const room = roomAfter(hang, measures.width);
  return framed(
    measures,
    stack(items.map(({ body }, index) => hung(labels[index] ?? '', hang, frame.set(body, room, true)))),
  );
}

/** Fields: labels to the left, colons in one column, values hanging after it (Y 10-13). */
export function setFields({ style, rows }: Fields, frame: Frame): Stack {
  const labels = rows.map(({ label }) => oneLine(leafText(label, frame)));
  const colon = widestOf(labels) + 1;
  const set = rows.map((field, index) => setField(field, `${padded(labels[index] ?? '', colon)}:`, frame));
  return spaced(measuresIn(style, frame), stack(set));
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
  if (label === '' && body.lines.length === 0) return plain([]);
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
