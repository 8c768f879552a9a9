/** The table directory of a TrueType file (OpenType 1.9, "Organization of an OpenType Font"). */

export interface FontTables {
  /** Every table lies within the file. */
  readonly isWhole: boolean;
  /** Throws a RangeError where there is no such table. */
  readonly view: (tag: string) => DataView;
  readonly optional: (tag: string) => DataView | null;
}

export function openTables(bytes: Uint8Array): FontTables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, { offset: number; length: number }>();
  const count = file.getUint16(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    places.set(tag, { offset: file.getUint32(entry + 8), length: file.getUint32(entry + 12) });
  }
  const optional = (tag: string): DataView | null => {
    const place = places.get(tag);
    if (place === undefined) return null;
    // The buffer may go on behind the file.
    if (place.offset + place.length > bytes.length) throw new RangeError(`the font is cut off within ${tag}`);
    return new DataView(bytes.buffer, bytes.byteOffset + place.offset, place.length);
  };
  return {
    isWhole: [...places.values()].every(({ offset, length }) => offset + length <= bytes.length),
    optional,
    view(tag) {
      const table = optional(tag);
      if (table === null) throw new RangeError(`the font has no table ${tag}`);
      return table;
    },
  };
}
