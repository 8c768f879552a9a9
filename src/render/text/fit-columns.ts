/** How wide the contents of columns are → how wide the columns become in the room there is. */

import type { Cells } from './cells.js';

/** `widest` is a column's longest line, `least` its longest word: below that nothing can be narrowed. */
export interface Extent {
  readonly widest: Cells;
  readonly least: Cells;
}

/** Widths for the columns: their own where all fit, else the widest ones cut to one width; never below `least`. */
export function fitColumns(extents: readonly Extent[], room: Cells): readonly Cells[] {
  const cutTo = (limit: Cells) => extents.map(({ widest, least }) => Math.min(widest, Math.max(least, limit)));
  let limit = Math.max(0, room);
  while (limit > 0 && sum(cutTo(limit)) > room) limit -= 1;
  return cutTo(limit);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
