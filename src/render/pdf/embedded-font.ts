/** A face as one document uses it: a code for each glyph drawn, and at the end the font's objects in the PDF. */

import type { Face } from '../../typeset/face.js';
import { type FontTables, openTables } from '../../typeset/font-tables/tables.js';
import { type Document, newObject, type PdfObject } from './pdfkit-gaps.js';
import { subsetFont } from './subset-font.js';

export interface EmbeddedFont {
  readonly face: Face;
  /** The resource's name on pages: `F1`. */
  readonly id: string;
  readonly object: PdfObject;
  /**
   * The code of a glyph that stands for a character, as two characters of a PDF string between parentheses. The same
   * glyph for two characters has two codes.
   */
  readonly codeOf: (glyph: number, codePoint: number) => string;
}

/** Starts a font of a document; `finish` writes its objects once every glyph is known. */
export function embedFont(document: Document, face: Face, id: string): { font: EmbeddedFont; finish: () => void } {
  const codes = new Map<number, string>();
  // Code 0 is the glyph of missing characters.
  const glyphs = [0];
  const characters = [0xfffd];
  const object = newObject(document);
  const codeOf = (glyph: number, codePoint: number): string => {
    const key = glyph * 0x110000 + codePoint;
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = inString(glyphs.length);
    glyphs.push(glyph);
    characters.push(codePoint);
    codes.set(key, code);
    return code;
  };
  return {
    font: { face, id, object, codeOf },
    finish: () => writeFont(document, object, { face, id, glyphs, characters }),
  };
}

/** Two bytes, high one first; parentheses, backslash and carriage return mean something else there (ISO 32000-1, 7.3.4.2). */
function inString(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff).replace(/[()\\\r]/g, (byte) =>
    byte === '\r' ? '\\r' : `\\${byte}`,
  );
}

interface UsedFont {
  readonly face: Face;
  readonly id: string;
  readonly glyphs: readonly number[];
  readonly characters: readonly number[];
}

/** Type0 with a CIDFontType2 whose codes are glyph numbers (ISO 32000-1, 9.7). */
function writeFont(document: Document, object: PdfObject, used: UsedFont): void {
  const { face, glyphs } = used;
  const tables = openTables(face.bytes);
  const thousandths = (units: number): number => Math.round((units * 1e6) / face.unitsPerEm) / 1000;
  const name = `${tagOf(used)}+${postScriptName(face)}`;
  const file = newObject(document);
  const data = subsetFont(tables, glyphs);
  file.data.Length1 = data.length;
  file.end(Buffer.from(data));

  const descriptor = newObject(document, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: face.name.family === 'serif' ? SYMBOLIC | SERIF | italicFlag(face) : SYMBOLIC | italicFlag(face),
    FontBBox: boundingBox(tables).map(thousandths),
    ItalicAngle: face.name.italic ? -12 : 0,
    Ascent: thousandths(face.ascent),
    Descent: thousandths(face.descent),
    CapHeight: thousandths(capHeight(tables, face)),
    StemV: face.name.bold ? 140 : 80,
    FontFile2: file,
  });
  descriptor.end();

  const descendant = newObject(document, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    W: [0, glyphs.map((glyph) => thousandths(face.advance(glyph)))],
  });
  descendant.end();

  const toUnicode = newObject(document);
  toUnicode.end(unicodeMap(used));
  Object.assign(object.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
  object.end();
}

/** Flags of ISO 32000-1, table 123. */
const [SERIF, SYMBOLIC, ITALIC] = [1 << 1, 1 << 2, 1 << 6];

function italicFlag({ name }: Face): number {
  return name.italic ? ITALIC : 0;
}

/** Six capitals that differ where the glyphs do, and are the same for the same letter. */
function tagOf({ glyphs, id }: UsedFont): string {
  let hash = id.length;
  for (const glyph of glyphs) hash = (Math.imul(hash, 31) + glyph) >>> 0;
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26))).join(
    '',
  );
}

function postScriptName({ name: { family, bold, italic } }: Face): string {
  const style = bold ? (italic ? '-BoldItalic' : '-Bold') : italic ? '-Italic' : '';
  return `Liberation${family === 'serif' ? 'Serif' : 'Sans'}${style}`;
}

function boundingBox(tables: FontTables): number[] {
  const head = tables.view('head');
  return [36, 38, 40, 42].map((at) => head.getInt16(at));
}

function capHeight(tables: FontTables, { ascent }: Face): number {
  const os2 = tables.optional('OS/2');
  return os2 && os2.byteLength >= 90 ? os2.getInt16(88) : ascent;
}

/** At most a hundred ranges a block and 256 codes a range (Adobe Technical Note 5411): codes follow each other. */
function unicodeMap({ characters }: UsedFont): string {
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
