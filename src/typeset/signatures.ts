/** İmza → one item: signers side by side, each centred in his column (Y 17). */

import type { Signatures, Signer } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import { movedItem, spaced, stacked, type VerticalItem } from './vertical-item.js';
import { widestLine } from './widest-line.js';

/** Room between two names, in ems. */
const NAME_GAP = 1.5;

/** One signer stands at the right; two in the two halves; more share the width, in as many lines as their names need. */
export function signatureItems({ signers, style: name }: Signatures, context: LayoutContext): VerticalItem[] {
  const style = styleNamed(name, context);
  const widths = columnsFor(signers, context, style.size * NAME_GAP);
  const count = widths.length;
  const lines = Array.from({ length: Math.ceil(signers.length / count) }, (_, index) =>
    signers.slice(index * count, (index + 1) * count),
  );
  const rows = lines.map((line, index) => {
    const row = signerLine(line, widths, context);
    return index === 0 ? row : { ...row, before: style.before };
  });
  const inset = signers.length === 1 ? context.width / 2 : 0;
  return spaced([movedItem(stacked(rows), inset)], style.before, style.after);
}

/** Widths of the columns: as many as can stand side by side, in lines as even as can be (five: three and two). */
function columnsFor(signers: readonly Signer[], context: LayoutContext, gap: Pt): readonly Pt[] {
  if (signers.length <= 2) return [context.width / 2, context.width / 2];
  const needs = signers.map(({ lines }) => Math.max(0, ...lines.map((line) => widestLine(line, context))) + gap);
  for (let rows = 1; rows < signers.length; rows += 1) {
    const count = Math.ceil(signers.length / rows);
    const columns = Array.from({ length: count }, (_, column) =>
      Math.max(...needs.filter((_, index) => index % count === column)),
    );
    const total = columns.reduce((sum, width) => sum + width, 0);
    const even = context.width / count;
    if (columns.every((width) => width <= even)) return columns.map(() => even);
    if (total <= context.width) return columns.map((width) => width + (context.width - total) / count);
  }
  return [context.width / 2, context.width / 2];
}

function signerLine(signers: readonly Signer[], widths: readonly Pt[], context: LayoutContext): VerticalItem {
  let x = 0;
  const cells = signers.map(({ lines }, index) => {
    const width = widths[index] ?? 0;
    const cell = stacked(lines.flatMap((line) => leafItems(line, { ...context, width }, true)));
    const placed = movedItem(cell, x);
    x += width;
    return placed;
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  return { ...stacked([]), height, elements: cells.flatMap(({ elements }) => elements) };
}
