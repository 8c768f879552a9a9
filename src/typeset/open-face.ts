/** A TrueType file's bytes → Face: the few tables that setting text needs, read once, words cached. */

import { memoize } from '../language/memoize.js';
import type { Face, OwnFont, ShapedWord } from './face.js';
import { readCmap } from './font-tables/read-cmap.js';
import { readKerning } from './font-tables/read-kerning.js';
import { openTables } from './font-tables/tables.js';
import type { FaceName } from './page.js';

/** The typesetter's own hyphen is drawn as one; a fixed space as a space. */
const STAND_INS: ReadonlyMap<number, number> = new Map([
  [0x00ad, 0x002d],
  [0x00a0, 0x0020],
]);

/** Throws a RangeError where the bytes are no TrueType font: the bundled ones are. */
export function openFace(name: FaceName, bytes: Uint8Array, own: OwnFont | null = null): Face {
  const tables = openTables(bytes);
  const head = tables.view('head');
  const hhea = tables.view('hhea');
  const glyphOf = readCmap(tables.view('cmap'));
  const kerning = readKerning(tables.optional('kern'));
  const advances = tables.view('hmtx');
  const measured = hhea.getUint16(34);
  const advanceOf = (glyph: number): number => advances.getUint16(Math.min(glyph, measured - 1) * 4);

  return {
    name,
    own,
    bytes,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    advance: advanceOf,
    has: (codePoint) => glyphOf(STAND_INS.get(codePoint) ?? codePoint) !== 0,
    shape: memoize((word) => shape(word, { glyphOf, kerning, advanceOf })),
  };
}

interface Metrics {
  readonly glyphOf: (codePoint: number) => number;
  readonly kerning: (left: number, right: number) => number;
  readonly advanceOf: (glyph: number) => number;
}

/** One glyph a character: no ligature is ever made, for an fi swallows the dot that tells i from ı. */
function shape(word: string, { glyphOf, kerning, advanceOf }: Metrics): ShapedWord {
  const glyphs: number[] = [];
  const advances: number[] = [];
  let width = 0;
  for (const character of word) {
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = glyphOf(STAND_INS.get(codePoint) ?? codePoint);
    const last = glyphs.at(-1);
    if (last !== undefined) {
      const kern = kerning(last, glyph);
      advances[advances.length - 1] = advanceOf(last) + kern;
      width += kern;
    }
    const advance = advanceOf(glyph);
    glyphs.push(glyph);
    advances.push(advance);
    width += advance;
  }
  return { glyphs, advances, width };
}
