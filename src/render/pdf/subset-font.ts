/** A TrueType file and the glyphs that are used → a small TrueType file with only those outlines, without hinting. */

import type { FontTables } from '../../typeset/font-tables/tables.js';

/** `indexToLocFormat` of head: loca in 32 bits. */
const LONG_OFFSETS = 1;

/**
 * `glyphs[i]` of the font becomes glyph `i`; 0 must be the first. Glyphs that composites are made of follow by themselves.
 * Instructions are left out: they are two thirds of the size, and move outlines only where pixels are coarse.
 */
export function subsetFont(tables: FontTables, glyphs: readonly number[]): Uint8Array {
  const outlines = collectOutlines(tables, glyphs);
  const hmtx = tables.view('hmtx');
  const measured = tables.view('hhea').getUint16(34);
  const { glyf, loca } = layOut(outlines.data);
  return assemble([
    ['glyf', glyf],
    ['head', patched(tables.view('head'), (head) => head.setInt16(50, LONG_OFFSETS))],
    ['hhea', patched(tables.view('hhea'), (hhea) => hhea.setUint16(34, outlines.glyphs.length))],
    ['hmtx', metrics(outlines.glyphs, hmtx, measured)],
    ['loca', loca],
    ['maxp', patched(tables.view('maxp'), (maxp) => limits(maxp, outlines.glyphs.length))],
  ]);
}

interface Outlines {
  /** Glyphs of the font, in the order of the subset. */
  readonly glyphs: readonly number[];
  readonly data: readonly Uint8Array[];
}

function collectOutlines(tables: FontTables, wanted: readonly number[]): Outlines {
  const loca = tables.view('loca');
  const isLong = tables.view('head').getInt16(50) === 1;
  const glyf = tables.view('glyf');
  const offset = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const glyphs = [...wanted];
  const places = new Map<number, number>();
  for (const [index, glyph] of wanted.entries()) if (!places.has(glyph)) places.set(glyph, index);
  const data: Uint8Array[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] ?? 0;
    const start = offset(glyph);
    const bare = withoutHints(new Uint8Array(glyf.buffer, glyf.byteOffset + start, offset(glyph + 1) - start));
    const length = renumberParts(bare, (part) => {
      const known = places.get(part);
      if (known !== undefined) return known;
      glyphs.push(part);
      places.set(part, glyphs.length - 1);
      return glyphs.length - 1;
    });
    data.push(bare.subarray(0, length));
  }
  return { glyphs, data };
}

/** A copy of an outline (OpenType, "glyf") whose instructions are none. A composite's stand after its parts. */
function withoutHints(outline: Uint8Array): Uint8Array {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (outline.length < 10 || view.getInt16(0) < 0) return outline.slice();
  const at = 10 + view.getInt16(0) * 2;
  const hints = view.getUint16(at);
  const bare = new Uint8Array(outline.length - hints);
  bare.set(outline.subarray(0, at));
  bare.set(outline.subarray(at + 2 + hints), at + 2);
  return bare;
}

const [ARGS_ARE_WORDS, HAS_SCALE, MORE_PARTS, HAS_XY_SCALE, HAS_MATRIX] = [0x1, 0x8, 0x20, 0x40, 0x80];
const HAS_HINTS = 0x100;

/** A composite glyph (negative number of contours) names its parts by number. Gives where the outline ends. */
function renumberParts(outline: Uint8Array, numberOf: (glyph: number) => number): number {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (outline.length < 10 || view.getInt16(0) >= 0) return outline.length;
  let at = 10;
  let flags = MORE_PARTS;
  while (flags & MORE_PARTS) {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~HAS_HINTS);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    at += flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_MATRIX ? 8 : 0;
  }
  return at;
}

function layOut(outlines: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const sizes = outlines.map(({ length }) => (length + 3) & ~3);
  const glyf = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let at = 0;
  for (const [index, outline] of outlines.entries()) {
    glyf.set(outline, at);
    loca.setUint32(index * 4, at);
    at += sizes[index] ?? 0;
  }
  loca.setUint32(outlines.length * 4, at);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** Advance and left side bearing of each glyph; past the measured ones the last advance holds. */
function metrics(glyphs: readonly number[], hmtx: DataView, measured: number): Uint8Array {
  const out = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [index, glyph] of glyphs.entries()) {
    const advanceAt = Math.min(glyph, measured - 1) * 4;
    const bearingAt = glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2;
    out.setUint16(index * 4, hmtx.getUint16(advanceAt));
    out.setInt16(index * 4 + 2, hmtx.getInt16(bearingAt));
  }
  return new Uint8Array(out.buffer);
}

/** The interpreter of hints needs nothing. */
function limits(maxp: DataView, glyphs: number): void {
  maxp.setUint16(4, glyphs);
  maxp.setUint16(14, 1);
  for (let at = 16; at <= 26; at += 2) maxp.setUint16(at, 0);
}

function copy(table: DataView): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
}

function patched(table: DataView, patch: (table: DataView) => void): Uint8Array {
  const bytes = copy(table);
  patch(new DataView(bytes.buffer));
  return bytes;
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const header = 12 + tables.length * 16;
  const file = new Uint8Array(header + tables.reduce((sum, [, { length }]) => sum + ((length + 3) & ~3), 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * 16 - 2 ** power * 16);
  let at = header;
  for (const [index, [tag, data]] of tables.entries()) {
    const entry = 12 + index * 16;
    for (let unit = 0; unit < 4; unit += 1) file[entry + unit] = tag.charCodeAt(unit);
    file.set(data, at);
    view.setUint32(entry + 4, checksum(view, at, data.length));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, data.length);
    at += (data.length + 3) & ~3;
  }
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + ((length + 3) & ~3); at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
