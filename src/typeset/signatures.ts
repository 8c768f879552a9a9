/** İmza → one row: signers side by side, each centred in his column (Y 17). */

import type { Signatures, Signer } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { leafRows } from './leaf.js';
import { movedRow, type Row, spaced, stacked } from './row.js';
import { type Setting, styleNamed } from './setting.js';
import { widestLine } from './widest-line.js';

/** Room between two names, in ems. */
const NAME_GAP = 1.5;

/** One signer stands at the right; two in the two halves; more share the width, in as many lines as their names need. */
export function signatureRows({ signers, style: name }: Signatures, setting: Setting): Row[] {
  const style = styleNamed(name, setting);
  const widths = columnsFor(signers, setting, style.size * NAME_GAP);
  const count = widths.length;
  const lines = Array.from({ length: Math.ceil(signers.length / count) }, (_, index) =>
    signers.slice(index * count, (index + 1) * count),
  );
  const rows = lines.map((line, index) => {
    const row = signerLine(line, widths, setting);
    return index === 0 ? row : { ...row, before: style.before };
  });
  const inset = signers.length === 1 ? setting.width / 2 : 0;
  return spaced([movedRow(stacked(rows), inset)], style.before, style.after);
}

/** Widths of the columns: as many as can stand side by side, in lines as even as can be (five: three and two). */
function columnsFor(signers: readonly Signer[], setting: Setting, gap: Pt): readonly Pt[] {
  if (signers.length <= 2) return [setting.width / 2, setting.width / 2];
  const needs = signers.map(({ lines }) => Math.max(0, ...lines.map((line) => widestLine(line, setting))) + gap);
  for (let rows = 1; rows < signers.length; rows += 1) {
    const count = Math.ceil(signers.length / rows);
    const columns = Array.from({ length: count }, (_, column) =>
      Math.max(...needs.filter((_, index) => index % count === column)),
    );
    const total = columns.reduce((sum, width) => sum + width, 0);
    const even = setting.width / count;
    if (columns.every((width) => width <= even)) return columns.map(() => even);
    if (total <= setting.width) return columns.map((width) => width + (setting.width - total) / count);
  }
  return [setting.width / 2, setting.width / 2];
}

function signerLine(signers: readonly Signer[], widths: readonly Pt[], setting: Setting): Row {
  let x = 0;
  const cells = signers.map(({ lines }, index) => {
    const width = widths[index] ?? 0;
    const cell = stacked(lines.flatMap((line) => leafRows(line, { ...setting, width }, true)));
    const placed = movedRow(cell, x);
    x += width;
    return placed;
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  return { ...stacked([]), height, elements: cells.flatMap(({ elements }) => elements) };
}
