/** The text of a QR code → its dark modules, for every writer that draws one. */

import { encode } from 'uqr';

/** ISO/IEC 18004: four light modules on every side. */
const QUIET_ZONE = 4;

/** Neighbouring dark modules of one line: from module `x`, `width` modules long, in line `y`. */
export interface QrBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** `size` modules a side, quiet zone included; neighbours are one box: hairlines between boxes trouble some readers. */
export function qrBoxes(content: string): { readonly size: number; readonly boxes: readonly QrBox[] } {
  const { data, size } = encode(content, { ecc: 'M', border: QUIET_ZONE });
  return {
    size,
    boxes: data.flatMap((line, y) => darkRuns(line).map(([from, to]) => ({ x: from, y, width: to - from }))),
  };
}

function darkRuns(line: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, isDark] of line.entries()) {
    const last = runs.at(-1);
    if (isDark && last?.[1] === index) last[1] = index + 1;
    else if (isDark) runs.push([index, index + 1]);
  }
  return runs;
}
