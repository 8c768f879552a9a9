/** İmza → one row: signers side by side, each centred in his column (Y 17). */

import type { Signatures, Signer } from '../letter/letter.js';
import { leafRows } from './leaf.js';
import { movedRow, type Row, spaced, stacked } from './row.js';
import { type Setting, styleNamed } from './setting.js';
import { widestLine } from './widest-line.js';

/** Room between two names, in ems. */
const NAME_GAP = 1.5;

/** One signer stands at the right; two in the two halves; more share the width, in as many lines as their names need. */
export function signatureRows({ signers, style: name }: Signatures, setting: Setting): Row[] {
  const style = styleNamed(name, setting);
  const columns = columnCount(signers, setting, style.size);
  const lines = Array.from({ length: Math.ceil(signers.length / columns) }, (_, index) =>
    signers.slice(index * columns, (index + 1) * columns),
  );
  const rows = lines.map((line) => signerLine(line, columns, setting));
  const apart = { natural: style.before.natural, least: style.before.least };
  return spaced(
    [stacked(rows.map((each, index) => (index === 0 ? each : { ...each, before: apart })))],
    style.before,
    style.after,
  );
}

function columnCount(signers: readonly Signer[], setting: Setting, size: number): number {
  const widest = Math.max(...signers.flatMap(({ lines }) => lines.map((line) => widestLine(line, setting))));
  const most = Math.max(1, Math.floor((setting.width + size * NAME_GAP) / (widest + size * NAME_GAP)));
  // Rows of even length look meant: five signers who do not fit beside one another stand as three and two.
  const rows = Math.ceil(signers.length / Math.min(most, Math.max(signers.length, 2)));
  return Math.max(2, Math.ceil(signers.length / rows));
}

function signerLine(signers: readonly Signer[], columns: number, setting: Setting): Row {
  const width = setting.width / columns;
  const isAlone = signers.length === 1;
  const cells = signers.map(({ lines }, index) => {
    const cell = stacked(lines.flatMap((line) => leafRows(line, { ...setting, width }, true)));
    return movedRow(cell, (isAlone ? columns - 1 : index) * width);
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  return { ...stacked([]), height, elements: cells.flatMap(({ elements }) => elements) };
}
