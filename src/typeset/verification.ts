/** Doğrulama → one row: the QR code, and the words beside it. */

import type { Verification } from '../letter/letter.js';
import { leafRows } from './leaf.js';
import { moved, type Row, row, stacked } from './row.js';
import { type Setting, styleNamed } from './setting.js';

/** Side of the code's square with its quiet zone: 18 mm is read from paper by every telephone. */
const SIDE = (18 / 25.4) * 72;
const GAP = 8;

export function verificationRows({ qr, lines, style: name }: Verification, setting: Setting): Row[] {
  const style = styleNamed(name, setting);
  const text = stacked(lines.flatMap((line) => leafRows(line, { ...setting, width: setting.width - SIDE - GAP })));
  const height = Math.max(SIDE, text.height);
  const code = { kind: 'qr', x: 0, y: (height - SIDE) / 2, side: SIDE, content: qr } as const;
  return [
    row(height, [code, ...moved(text.elements, SIDE + GAP, (height - text.height) / 2)], {
      before: style.before,
      after: style.after,
    }),
  ];
}
