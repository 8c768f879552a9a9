/** An office's own font file → a face to set and embed: TrueType outlines, free to embed, with every letter of Turkish text. */

import { type Checked, hasError } from '../diagnostic.js';
import type { Place } from '../source.js';
import type { Face } from './face.js';
import { type EmbeddingFault, type FontFault, type TypesetFinding, typesetFinding } from './findings.js';
import { faultOfOutlines } from './font-tables/check-outlines.js';
import { readFontName } from './font-tables/read-font-name.js';
import { type FontTables, openTables } from './font-tables/tables.js';
import { openFace } from './open-face.js';
import type { FaceName } from './page.js';
import { PLAIN } from './sign-faces.js';

export interface FontFile {
  readonly bytes: Uint8Array;
  /** As the user sees it. */
  readonly file: string;
  /** Where genelge.yaml names it. */
  readonly at: Place | null;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

export function openOwnFace(
  { bytes, file, at, digest }: FontFile,
  look: Pick<FaceName, 'bold' | 'italic'>,
): Checked<Face, TypesetFinding> {
  const unreadable = (reason: FontFault) => ({
    value: null,
    findings: [typesetFinding('typeset/font-unreadable', { file, reason }, at)],
  });
  const kind = faultOfKind(bytes);
  if (kind !== null) return unreadable(kind);
  try {
    const tables = openTables(bytes);
    if (!tables.isWhole || faultOfOutlines(tables)) return unreadable('damaged');
    const name: FaceName = { family: 'serif', ...look };
    const face = openFace(name, bytes, { digest, postScriptName: readFontName(tables) });
    const findings = [
      ...rightsOf(tables, { file, at }),
      ...lettersOf(face, { file, at }),
      ...looksOf(tables, look, { file, at }),
    ];
    return { value: hasError(findings) ? null : face, findings };
  } catch (error) {
    if (error instanceof RangeError) return unreadable('damaged');
    throw error;
  }
}

/** The first four bytes (OpenType 1.9, "Table Directory"). */
function faultOfKind(bytes: Uint8Array): FontFault | null {
  const sign = String.fromCharCode(...bytes.subarray(0, 4));
  if (sign === '\u0000\u0001\u0000\u0000' || sign === 'true') return null;
  if (sign === 'OTTO') return 'cff';
  if (sign === 'ttcf') return 'collection';
  return sign === 'wOFF' || sign === 'wOF2' ? 'web' : 'not-a-font';
}

type Named = Pick<FontFile, 'file' | 'at'>;

/** `fsType` of OS/2: what the letter's PDF would break. Printing and viewing are all that it asks for. */
function rightsOf(tables: FontTables, { file, at }: Named): readonly TypesetFinding[] {
  const rights = tables.optional('OS/2')?.getUint16(8) ?? 0;
  const reason: EmbeddingFault | null =
    (rights & 0xe) === 2 ? 'restricted' : rights & 0x100 ? 'no-subset' : rights & 0x200 ? 'bitmap-only' : null;
  return reason === null ? [] : [typesetFinding('typeset/font-not-embeddable', { file, reason }, at)];
}

/** What nearly all text consists of is set without asking for each character. */
function lettersOf(face: Face, { file, at }: Named): readonly TypesetFinding[] {
  const missing: string[] = [];
  for (let code = 0x21; code < 0x2100; code += 1) {
    const character = String.fromCharCode(code);
    if (PLAIN.test(character) && character.trim() !== '' && code !== 0xad && !face.has(code)) missing.push(character);
  }
  return missing.length === 0 ? [] : [typesetFinding('typeset/font-lacks-letters', { file, characters: missing }, at)];
}

/** `macStyle` of head: a bold file where the upright one belongs is a slip. */
function looksOf(
  tables: FontTables,
  { bold, italic }: Pick<FaceName, 'bold' | 'italic'>,
  { file, at }: Named,
): readonly TypesetFinding[] {
  const style = tables.view('head').getUint16(44);
  const isSo = ((style & 1) !== 0) === bold && ((style & 2) !== 0) === italic;
  return isSo ? [] : [typesetFinding('typeset/font-looks-differ', { file }, at)];
}
