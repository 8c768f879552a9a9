/** A face and the characters that a document draws in it → everything of the embedded font that needs no document. */

import { deflateSync } from 'node:zlib';
import { memoize } from '../../language/memoize.js';
import type { Face } from '../../typeset/face.js';
import { openTables } from '../../typeset/font-tables/tables.js';
import { subsetFont } from './subset-font.js';

export interface FontProgram {
  /** Six capitals that differ where the glyphs do, and are the same for the same letter. */
  readonly tag: string;
  /** The TrueType file, deflated, and its length before. */
  readonly file: Uint8Array;
  readonly fileLength: number;
  /** Advance of each code's glyph, thousandths of an em. */
  readonly widths: readonly number[];
  /** The ToUnicode map, deflated. */
  readonly unicodeMap: Uint8Array;
  /** Shows a word: the inside of a string between parentheses, kerning included (`…)120(…`). */
  readonly show: (word: string) => string;
}

/** Programs kept for each face: the letters of a batch use much the same characters. */
const MOST_KEPT = 32;

const kept = new WeakMap<Face, Map<string, FontProgram>>();

/** `characters` are code points; each has a code of its own, in their order, also where two share a glyph. */
export function fontProgram(face: Face, characters: readonly number[]): FontProgram {
  const programs = kept.get(face) ?? new Map<string, FontProgram>();
  kept.set(face, programs);
  const key = characters.join();
  const known = programs.get(key);
  if (known) return known;
  const program = makeProgram(face, characters);
  const [oldest] = programs.keys();
  if (programs.size >= MOST_KEPT && oldest !== undefined) programs.delete(oldest);
  programs.set(key, program);
  return program;
}

function makeProgram(face: Face, characters: readonly number[]): FontProgram {
  // Code 0 is the glyph of missing characters.
  const coded = [0xfffd, ...characters];
  const glyphs = [0, ...characters.map((codePoint) => face.shape(String.fromCodePoint(codePoint)).glyphs[0] ?? 0)];
  const file = subsetFont(openTables(face.bytes), glyphs);
  const codes = new Map(characters.map((codePoint, index) => [codePoint, inString(index + 1)]));
  return {
    tag: tagOf(glyphs),
    file: deflateSync(file, { level: 9 }),
    fileLength: file.length,
    widths: glyphs.map((glyph) => Math.round((face.advance(glyph) * 1e6) / face.unitsPerEm) / 1000),
    unicodeMap: deflateSync(unicodeMap(coded), { level: 9 }),
    show: memoize((word) => showWord(word, face, codes)),
  };
}

/** Two bytes, high one first; parentheses, backslash and carriage return mean something else there (ISO 32000-1, 7.3.4.2). */
function inString(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff).replace(/[()\\\r]/g, (byte) =>
    byte === '\r' ? '\\r' : `\\${byte}`,
  );
}

function showWord(word: string, face: Face, codes: ReadonlyMap<number, string>): string {
  const { glyphs, advances } = face.shape(word);
  let shown = '';
  let index = 0;
  for (const character of word) {
    const kern = (advances[index] ?? 0) - face.advance(glyphs[index] ?? 0);
    shown += (codes.get(character.codePointAt(0) ?? 0) ?? '') + moveBy((kern * 1000) / face.unitsPerEm);
    index += 1;
  }
  return shown;
}

/** To the right, thousandths of an em: within a TJ array, between two strings. */
export function moveBy(thousandths: number): string {
  const amount = Math.round(thousandths * 100) / 100;
  return amount === 0 ? '' : `)${-amount}(`;
}

function tagOf(glyphs: readonly number[]): string {
  let hash = glyphs.length;
  for (const glyph of glyphs) hash = (Math.imul(hash, 31) + glyph) >>> 0;
  const letters = Array.from({ length: 6 }, (_, index) => 65 + (Math.floor(hash / 26 ** index) % 26));
  return String.fromCharCode(...letters);
}

/** At most a hundred ranges a block and 256 codes a range (Adobe Technical Note 5411): codes follow each other. */
function unicodeMap(characters: readonly number[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < characters.length; start += 256) {
    const range = characters.slice(start, start + 256);
    ranges.push(
      `<${hex(start)}> <${hex(start + range.length - 1)}> [${range.map((each) => `<${utf16(each)}>`).join('')}]`,
    );
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Four digits. */
function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, unit) => hex(text.charCodeAt(unit))).join('');
}
