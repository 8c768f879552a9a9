/** Characters → glyphs, from the Unicode BMP subtable of format 4 that every TrueType text face has. */

/** 0 is the glyph of what a face lacks. */
export function readCmap(table: DataView): (codePoint: number) => number {
  const subtable = findFormat4(table);
  const segments = subtable.getUint16(6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let low = 0;
    let high = segments - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (subtable.getUint16(ends + middle * 2) < codePoint) low = middle + 1;
      else high = middle;
    }
    const start = subtable.getUint16(starts + low * 2);
    if (codePoint < start) return 0;
    const delta = subtable.getUint16(deltas + low * 2);
    const rangeAt = ranges + low * 2;
    const range = subtable.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = subtable.getUint16(rangeAt + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

function findFormat4(table: DataView): DataView {
  const count = table.getUint16(2);
  for (let entry = 4; entry < 4 + count * 8; entry += 8) {
    const offset = table.getUint32(entry + 4);
    const isUnicode = table.getUint16(entry) === 3 && table.getUint16(entry + 2) === 1;
    if (isUnicode && table.getUint16(offset) === 4) {
      return new DataView(table.buffer, table.byteOffset + offset, table.byteLength - offset);
    }
  }
  throw new RangeError('the font has no Unicode character map of format 4');
}
