/** Blocks that stand beside each other → lines: columns, signers, and the letterhead's centred lines. */

import type { Columns, Letterhead, Signatures, Signer, Verification } from '../../letter/letter.js';
import { type Cells, widestOf } from './cells.js';
import { type Extent, fitColumns } from './fit-columns.js';
import { type Frame, measuresIn, plain, spaced, TEXT_WIDTH } from './frame.js';
import { beside, type Stack, stack, wordsOf } from './lines.js';
import { leafText, setCentred } from './paragraphs.js';

/** Between two columns; wide enough that no one reads across. */
const GAP: Cells = 4;

/** A width at which no line of a column breaks. */
const UNBROKEN: Cells = 1000;

/** Between three signers and more, and the narrowest column that is legible. */
const SIGNER_GAP: Cells = 2;
const LEGIBLE: Cells = 10;

/**
 * Columns: Gereği and Bilgi, the halves of the foot. Paragraphs that would break there stand one below the other over
 * the whole width.
 */
export function setColumns({ style, columns }: Columns, frame: Frame): Stack {
  if (columns.flat().every(({ kind }) => kind === 'paragraph') && !fitUnbroken(columns, frame)) {
    return spaced(measuresIn(style, frame), stack(columns.map((blocks) => frame.set(blocks, frame.width))));
  }
  const widths = columnWidths(columns, frame);
  const set = columns.map((blocks, index) => frame.set(blocks, widths[index] ?? 1));
  return spaced(measuresIn(style, frame), inRow(set, widths));
}

/** Signers left to right as the tree orders them, as many in a row as are legible; one alone stands at the right (Y 17/11). */
export function setSignatures({ style, signers }: Signatures, frame: Frame): Stack {
  const measures = measuresIn(style, frame);
  const set = signerRows(signers, frame).map((row) => {
    const widths = signerWidths(row, frame);
    const signed = row.map(({ lines }, index) => setCentred(lines, widths[index] ?? 1, frame));
    const [half = 1] = widths;
    const [cells, columns] =
      row.length === 1
        ? [
            [plain([]), ...signed],
            [half, half],
          ]
        : [signed, widths];
    return spaced({ before: measures.before, after: 0 }, inRow(cells, columns, gapIn(row)));
  });
  return spaced(measures, stack(set));
}

/** As few rows as columns of a legible width allow, as even as can be. */
function signerRows(signers: readonly Signer[], frame: Frame): readonly (readonly Signer[])[] {
  for (let count = 1; count < signers.length; count += 1) {
    const length = Math.ceil(signers.length / count);
    const rows = Array.from({ length: Math.ceil(signers.length / length) }, (_, row) =>
      signers.slice(row * length, (row + 1) * length),
    );
    if (rows.every((row) => isLegible(row, frame))) return rows;
  }
  return signers.map((signer) => [signer]);
}

function isLegible(row: readonly Signer[], frame: Frame): boolean {
  const least = row.map((signer) => Math.max(LEGIBLE, extentOf(signer, frame).least));
  return row.length <= 2 || sumOf(least) + gapIn(row) * (row.length - 1) <= frame.width;
}

/** Even where every name fits its column; else names have what they ask for as far as there is room. */
function signerWidths(row: readonly Signer[], frame: Frame): readonly Cells[] {
  const count = Math.max(2, row.length);
  const room = frame.width - gapIn(row) * (count - 1);
  const even = Math.floor(room / count);
  const extents = row.map((signer) => extentOf(signer, frame));
  if (row.length <= 2 || extents.every(({ widest }) => widest <= even)) return row.map(() => even);
  const widths = fitColumns(extents, room);
  const rest = Math.floor((room - sumOf(widths)) / count);
  return widths.map((width) => width + rest);
}

function gapIn(row: readonly Signer[]): Cells {
  return row.length <= 2 ? GAP : SIGNER_GAP;
}

/** A name asks for its line; a title may wrap to its longest word. */
function extentOf({ lines: [name, ...titles] }: Signer, frame: Frame): Extent {
  const texts = [...(name ? [name] : []), ...titles].map((line) => leafText(line, frame));
  const least = Math.max(1, widestOf(texts.flatMap(wordsOf)));
  return { least, widest: Math.max(least, widestOf([texts[0] ?? ''])) };
}

function sumOf(widths: readonly Cells[]): Cells {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The lines of the letterhead, centred. Logos have no words. */
export function setLetterhead({ style, lines }: Letterhead, frame: Frame): Stack {
  return spaced(measuresIn(style, frame), setCentred(lines, frame.width, frame));
}

/** The words beside the QR code; its address is among them. */
export function setVerification({ style, body }: Verification, frame: Frame): Stack {
  return spaced(measuresIn(style, frame), frame.set(body, frame.width));
}

function fitUnbroken(columns: Columns['columns'], { width, set }: Frame): boolean {
  const widths = columns.map((blocks) => widestOf(set(blocks, UNBROKEN).lines.map((line) => line.trim())));
  return sumOf(widths) + GAP * (columns.length - 1) <= width;
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

function inRow(columns: readonly Stack[], widths: readonly Cells[], gap: Cells = GAP): Stack {
  return {
    lines: beside(
      columns.map(({ lines }, index) => ({ lines, width: widths[index] ?? 1 })),
      gap,
    ),
    before: Math.max(0, ...columns.map(({ before }) => before)),
    after: Math.max(0, ...columns.map(({ after }) => after)),
  };
}
