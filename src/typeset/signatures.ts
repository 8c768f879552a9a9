/** İmza → items: signers side by side, each centred in his column (Y 17). */

import type { Signatures, Signer } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import { movedItem, spaced, stacked, type VerticalItem, verticalItem } from './vertical-item.js';
import { widestLine, widestPart } from './widest-line.js';

/** Room between two columns, and the narrowest column that is legible, in ems. */
const GAP = 1;
const LEGIBLE = 6.5;

/** One signer stands at the right; two in the two halves; more in one row, down to columns of a legible width (Y 17/11). */
export function signatureItems({ signers, style: name }: Signatures, context: LayoutContext): VerticalItem[] {
  const style = styleNamed(name, context);
  const rows = rowsOf(signers, context, style.size);
  const items = rows.map((row, index) => {
    const item = signerRow(row, context, style.size);
    return index === 0 ? item : { ...item, before: style.before };
  });
  const inset = signers.length === 1 ? (context.width + style.size * GAP) / 2 : 0;
  const whole = { ...movedItem(stacked(items), inset), isSignature: true };
  return spaced([whole], style.before, style.after);
}

/** As few rows as columns of a legible width allow, as even as can be (seven: four and three). */
function rowsOf(signers: readonly Signer[], context: LayoutContext, size: Pt): readonly (readonly Signer[])[] {
  for (let count = 1; count < signers.length; count += 1) {
    const length = Math.ceil(signers.length / count);
    const rows = Array.from({ length: Math.ceil(signers.length / length) }, (_, row) =>
      signers.slice(row * length, (row + 1) * length),
    );
    if (rows.every((row) => isLegible(row, context, size))) return rows;
  }
  return signers.map((signer) => [signer]);
}

function isLegible(row: readonly Signer[], context: LayoutContext, size: Pt): boolean {
  const room = context.width - size * GAP * (row.length - 1);
  const least = row.map((signer) => Math.max(size * LEGIBLE, widestOf(signer, context).least));
  return row.length <= 2 || sumOf(least) <= room;
}

function signerRow(row: readonly Signer[], context: LayoutContext, size: Pt): VerticalItem {
  const gap = size * GAP;
  let x = 0;
  const cells = widthsOf(row, context, gap).map((width, index) => {
    const lines = row[index]?.lines ?? [];
    const cell = stacked(lines.flatMap((line) => leafItems(line, { ...context, width }, true)));
    const placed = movedItem(cell, x);
    x += width + gap;
    return placed;
  });
  return verticalItem(
    Math.max(...cells.map(({ height }) => height)),
    cells.flatMap(({ elements }) => elements),
  );
}

/** Even columns where every line fits its own; else the widest are cut to one width, none below its longest word. */
function widthsOf(row: readonly Signer[], context: LayoutContext, gap: Pt): readonly Pt[] {
  const count = Math.max(2, row.length);
  const room = context.width - gap * (count - 1);
  const even = room / count;
  const columns = row.map((signer) => widestOf(signer, context));
  if (row.length <= 2 || columns.every(({ wished }) => wished <= even)) return row.map(() => even);
  const cutTo = (limit: Pt) => columns.map(({ least, wished }) => Math.min(wished, Math.max(least, limit)));
  let [narrow, wide] = [0, room];
  while (wide - narrow > HAIR) {
    const middle = (narrow + wide) / 2;
    if (sumOf(cutTo(middle)) <= room) narrow = middle;
    else wide = middle;
  }
  const widths = cutTo(narrow);
  const rest = (room - sumOf(widths)) / count;
  return widths.map((width) => width + rest);
}

function sumOf(widths: readonly Pt[]): Pt {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A hair wider than its words, so that rounding breaks no line. */
const HAIR = 0.5;

/** A title of more lines than this asks for a wider column. */
const TITLE_LINES = 3;

/** A name asks for its line and a title for a third of its own; both may wrap to their longest word. */
function widestOf({ lines: [name, ...titles] }: Signer, context: LayoutContext) {
  const own = name ? widestLine(name, context) : 0;
  const parts = [...(name ? [name] : []), ...titles].map((line) => widestPart(line, context, Infinity));
  const least = Math.max(0, ...parts) + HAIR;
  const title = Math.max(0, ...titles.map((line) => widestLine(line, context)));
  return { least, wished: Math.max(own + HAIR, title / TITLE_LINES, least) };
}
