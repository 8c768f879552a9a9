/** Blocks that stand beside each other → lines: columns, signers, and the letterhead's centred lines. */

import type { Columns, Letterhead, Signatures, Signer, Verification } from '../../letter/letter.js';
import { type Cells, widestOf } from './cells.js';
import { fitColumns } from './fit-columns.js';
import { type Frame, measuresIn, plain, spaced, TEXT_WIDTH } from './frame.js';
import { beside, type Stack, stack } from './lines.js';
import { setCentred, setLeaf } from './paragraphs.js';

/** Between two columns; wide enough that no one reads across. */
const GAP: Cells = 4;

/** A width at which no line of a column breaks. */
const UNBROKEN: Cells = 1000;

/** Names with their titles fit a third of the line, not less. */
const SIGNERS_IN_A_ROW = 3;

/** Columns: Gereği and Bilgi, the halves of the foot. */
export function setColumns({ style, columns }: Columns, frame: Frame): Stack {
  const widths = columnWidths(columns, frame);
  const set = columns.map((blocks, index) => frame.set(blocks, widths[index] ?? 1));
  return spaced(measuresIn(style, frame), inRow(set, widths));
}

/** Signers left to right as the tree orders them, many in even rows; one alone stands at the right end (Y 17/11). */
export function setSignatures({ style, signers }: Signatures, frame: Frame): Stack {
  const measures = measuresIn(style, frame);
  const rows = evenRows(signers);
  const count = Math.max(2, rows[0]?.length ?? 0);
  const width = columnWidth(count, frame.width);
  const widths = new Array<Cells>(count).fill(width);
  const set = rows.map((row) => {
    const signed = row.map(({ lines }) => setCentred(lines, width, frame));
    const free = row.length === 1 ? new Array<Stack>(count - 1).fill(plain([])) : [];
    return spaced({ before: measures.before, after: 0 }, inRow([...free, ...signed], widths));
  });
  return spaced(measures, stack(set));
}

/** The lines of the letterhead, centred. Logos have no words. */
export function setLetterhead({ style, lines }: Letterhead, frame: Frame): Stack {
  return spaced(measuresIn(style, frame), setCentred(lines, frame.width, frame));
}

/** The words beside the QR code; its address is among them. */
export function setVerification({ style, lines }: Verification, frame: Frame): Stack {
  return spaced(measuresIn(style, frame), stack(lines.map((line) => setLeaf(line, frame))));
}

/** Equal, as on paper; where that breaks the lines of one, it takes what the others leave: in the whole line only. */
function columnWidths(columns: Columns['columns'], { width, set }: Frame): readonly Cells[] {
  const equal = columnWidth(columns.length, width);
  if (width !== TEXT_WIDTH) return columns.map(() => equal);
  const extents = columns.map((blocks) => ({
    widest: widestOf(set(blocks, UNBROKEN).lines.map((line) => line.trim())),
    least: 1,
  }));
  if (extents.every(({ widest }) => widest <= equal)) return columns.map(() => equal);
  const room = width - GAP * (columns.length - 1);
  const widths = fitColumns(extents, room);
  const rest = room - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
}

function columnWidth(count: number, width: Cells): Cells {
  return Math.max(1, Math.floor((width - GAP * (count - 1)) / count));
}

function inRow(columns: readonly Stack[], widths: readonly Cells[]): Stack {
  return {
    lines: beside(
      columns.map(({ lines }, index) => ({ lines, width: widths[index] ?? 1 })),
      GAP,
    ),
    before: Math.max(0, ...columns.map(({ before }) => before)),
    after: Math.max(0, ...columns.map(({ after }) => after)),
  };
}

/** Five are three and two, four are two and two. */
function evenRows(signers: readonly Signer[]): (readonly Signer[])[] {
  const rows = Math.ceil(signers.length / SIGNERS_IN_A_ROW);
  const size = Math.ceil(signers.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => signers.slice(row * size, (row + 1) * size));
}
