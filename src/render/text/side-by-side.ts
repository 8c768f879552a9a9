/** Blocks that stand beside each other → lines: columns, signers, and the letterhead's centred lines. */

import type { Columns, Letterhead, Signatures, Signer, Verification } from '../../letter/letter.js';
import { type Cells, widestOf } from './cells.js';
import { fitColumns } from './fit-columns.js';
import { type Frame, framed, type Measures, measuresIn } from './frame.js';
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
  const measures = measuresIn(style, frame);
  const widths = columnWidths(columns, measures, { ...frame, held: style });
  const set = columns.map((blocks, index) => frame.set(blocks, widths[index] ?? 1, style));
  return framed(measures, inRow(set, widths));
}

/** Signers left to right as the tree orders them; one alone stands in the right half (Y 17/11), many in even rows. */
export function setSignatures({ style, signers }: Signatures, frame: Frame): Stack {
  const measures = measuresIn(style, frame);
  const rows = evenRows(signers);
  const inFirst = rows[0]?.length ?? 0;
  const width = columnWidth(Math.max(2, inFirst), measures);
  const equal = new Array<Cells>(Math.max(2, inFirst)).fill(width);
  const alone = inFirst === 1 ? [NOTHING] : [];
  const set = rows.map((row) => {
    const signed = inRow([...alone, ...row.map(({ lines }) => setCentred(lines, width, frame))], equal);
    return { ...signed, before: Math.max(signed.before, measures.before) };
  });
  return framed(measures, stack(set));
}

/** The lines of the letterhead, centred. Logos have no words. */
export function setLetterhead({ style, lines }: Letterhead, frame: Frame): Stack {
  const measures = measuresIn(style, frame);
  return framed(measures, setCentred(lines, measures.width, frame));
}

/** The words beside the QR code; its address is among them. */
export function setVerification({ style, lines }: Verification, frame: Frame): Stack {
  const measures = measuresIn(style, frame);
  return framed(measures, stack(lines.map((line) => setLeaf(line, { ...frame, width: measures.width, held: style }))));
}

const NOTHING: Stack = { lines: [], before: 0, after: 0 };

/** Equal, as on paper; where that breaks the lines of one, it takes what the others leave. */
function columnWidths(columns: Columns['columns'], measures: Measures, frame: Frame): readonly Cells[] {
  const equal = columnWidth(columns.length, measures);
  const extents = columns.map((blocks) => {
    const { lines } = frame.set(blocks, UNBROKEN, frame.held);
    return { widest: widestOf(lines.map((line) => line.trim())), least: 1 };
  });
  if (extents.every(({ widest }) => widest <= equal)) return columns.map(() => equal);
  const room = measures.width - GAP * (columns.length - 1);
  const widths = fitColumns(extents, room);
  const rest = room - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
}

function columnWidth(count: number, { width }: Measures): Cells {
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
