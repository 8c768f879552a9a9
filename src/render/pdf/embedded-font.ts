/** A face as one document uses it: the font's objects in the PDF, and how a word is shown in it. */

import type { Face } from '../../typeset/face.js';
import { type FontTables, openTables } from '../../typeset/font-tables/tables.js';
import type { FaceName } from '../../typeset/page.js';
import { fontProgram } from './font-program.js';
import { type Document, newObject, type PdfObject } from './pdfkit-internals.js';

export interface EmbeddedFont {
  readonly face: Face;
  /** The resource's name on pages: `F1`. */
  readonly id: string;
  readonly object: PdfObject;
  /** The inside of a string between parentheses. */
  readonly show: (word: string) => string;
}

/** Type0 with a CIDFontType2 whose codes are glyph numbers (ISO 32000-1, 9.7). */
export function embedFont(
  document: Document,
  { face, id }: { readonly face: Face; readonly id: string },
  characters: readonly number[],
): EmbeddedFont {
  const program = fontProgram(face, characters);
  const name = `${program.tag}+${postScriptName(face)}`;
  const file = written(document, { Length1: program.fileLength, Filter: 'FlateDecode' }, program.file);
  const descendant = written(document, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: written(document, { ...descriptorOf(face), FontName: name, FontFile2: file }),
    CIDToGIDMap: 'Identity',
    W: [0, program.widths],
  });
  const object = written(document, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: written(document, { Filter: 'FlateDecode' }, program.unicodeMap),
  });
  return { face, id, object, show: program.show };
}

function written(document: Document, data: object, stream?: Uint8Array): PdfObject {
  const object = newObject(document, data);
  object.end(stream);
  return object;
}

const descriptors = new WeakMap<Face, object>();

/** What the descriptor says of the whole face. */
function descriptorOf(face: Face): object {
  const known = descriptors.get(face);
  if (known) return known;
  const tables = openTables(face.bytes);
  const thousandths = (units: number): number => Math.round((units * 1e6) / face.unitsPerEm) / 1000;
  const descriptor = {
    Type: 'FontDescriptor',
    Flags: SYMBOLIC | (face.name.family.startsWith('serif') ? SERIF : 0) | (face.name.italic ? ITALIC : 0),
    FontBBox: boundingBox(tables).map(thousandths),
    ItalicAngle: face.name.italic ? -12 : 0,
    Ascent: thousandths(face.ascent),
    Descent: thousandths(face.descent),
    CapHeight: thousandths(capHeight(tables, face)),
    StemV: face.name.bold ? 140 : 80,
  };
  descriptors.set(face, descriptor);
  return descriptor;
}

/** Flags of ISO 32000-1, table 123. */
const [SERIF, SYMBOLIC, ITALIC] = [1 << 1, 1 << 2, 1 << 6];

const NAMES: Readonly<Record<FaceName['family'], string>> = {
  serif: 'LiberationSerif',
  sans: 'LiberationSans',
  'serif-signs': 'Tinos',
  'sans-signs': 'Arimo',
  symbols: 'DejaVuSans',
};

function postScriptName({ own, name: { family, bold, italic } }: Face): string {
  if (own) return own.postScriptName ?? `Font${own.digest.slice(0, 8)}`;
  const style = bold ? (italic ? '-BoldItalic' : '-Bold') : italic ? '-Italic' : '';
  return `${NAMES[family]}${style}`;
}

function boundingBox(tables: FontTables): number[] {
  const head = tables.view('head');
  return [36, 38, 40, 42].map((at) => head.getInt16(at));
}

function capHeight(tables: FontTables, { ascent }: Face): number {
  const os2 = tables.optional('OS/2');
  return os2 && os2.byteLength >= 90 ? os2.getInt16(88) : ascent;
}
