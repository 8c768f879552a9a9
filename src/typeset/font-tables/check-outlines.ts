/** Whether every outline of a font lies where it should and is made of outlines that there are. */

import type { FontTables } from './tables.js';

/** Throws a RangeError where something is read behind its table's end. */
export function faultOfOutlines(tables: FontTables): boolean {
  const [loca, glyf] = [tables.view('loca'), tables.view('glyf')];
  const isLong = tables.view('head').getInt16(50) === 1;
  const count = tables.view('maxp').getUint16(4);
  const offset = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  for (let glyph = 0; glyph < count; glyph += 1) {
    const [start, end] = [offset(glyph), offset(glyph + 1)];
    if (end < start || end > glyf.byteLength) return true;
    if (end > start && glyf.getInt16(start) < 0 && hasWrongPart(glyf, start, { end, glyph, count })) return true;
  }
  return false;
}

interface Composite {
  readonly end: number;
  readonly glyph: number;
  readonly count: number;
}

/** The parts of a composite glyph (OpenType 1.9, "glyf"). */
function hasWrongPart(glyf: DataView, start: number, { end, glyph, count }: Composite): boolean {
  let at = start + 10;
  for (;;) {
    if (at + 4 > end) return true;
    const flags = glyf.getUint16(at);
    const part = glyf.getUint16(at + 2);
    if (part >= count || part === glyph) return true;
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    if (!(flags & MORE)) return at > end;
  }
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
