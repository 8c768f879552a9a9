/** Pair kerning from the `kern` table, format 0: sorted pairs. */

/** Font units between two glyphs; usually negative, 0 for a pair that is not kerned. */
export function readKerning(table: DataView | null): (left: number, right: number) => number {
  const pairs = new Map<number, number>();
  const count = table && table.getUint16(2) > 0 && table.getUint16(8) >> 8 === 0 ? table.getUint16(10) : 0;
  for (let index = 0; table && index < count; index += 1) {
    const entry = 18 + index * 6;
    pairs.set(table.getUint32(entry), table.getInt16(entry + 4));
  }
  return (left, right) => pairs.get(left * 0x10000 + right) ?? 0;
}
