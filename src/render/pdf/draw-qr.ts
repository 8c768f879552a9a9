/** A QR code as filled rectangles, its quiet zone within the given square. */

import { encode } from 'uqr';
import type { QrCode } from '../../typeset/page.js';
import { type GraphicsState, inColor, point } from './text-operators.js';

/** ISO/IEC 18004: four light modules on every side. */
const QUIET_ZONE = 4;
const BLACK = { red: 0, green: 0, blue: 0 };

/** The operators that draw it. */
export function drawQr({ x, y, side, content }: QrCode, state: GraphicsState): string {
  const { data, size } = encode(content, { ecc: 'M', border: QUIET_ZONE });
  const module = side / size;
  const boxes = data.flatMap((line, row) =>
    darkRuns(line).map(([from, to]) =>
      [x + from * module, y + row * module, (to - from) * module, module].map(point).join(' '),
    ),
  );
  return `${inColor(BLACK, state)}${boxes.map((box) => `${box} re`).join('\n')}\nf`;
}

/** Neighbouring dark modules as one box: hairlines between boxes trouble some readers. */
function darkRuns(line: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, isDark] of line.entries()) {
    const last = runs.at(-1);
    if (isDark && last?.[1] === index) last[1] = index + 1;
    else if (isDark) runs.push([index, index + 1]);
  }
  return runs;
}
