/** The name by which a font is known in PostScript and PDF (OpenType 1.9, "name", 6). */

import type { FontTables } from './tables.js';

const POSTSCRIPT = 6;
const WINDOWS = 3;

/** null where it says none. */
export function readFontName(tables: FontTables): string | null {
  const table = tables.optional('name');
  if (table === null) return null;
  const [count, strings] = [table.getUint16(2), table.getUint16(4)];
  for (let at = 6; at < 6 + count * 12; at += 12) {
    if (table.getUint16(at + 6) !== POSTSCRIPT) continue;
    const [platform, length, offset] = [table.getUint16(at), table.getUint16(at + 8), table.getUint16(at + 10)];
    const bytes = Array.from({ length }, (_, index) => table.getUint8(strings + offset + index));
    // Windows and Unicode write two bytes a character; the name has only letters, digits and hyphens.
    const isWide = platform === WINDOWS || platform === 0;
    const name = String.fromCharCode(...(isWide ? bytes.filter((_, index) => index % 2 === 1) : bytes));
    const plain = name.replace(/[^A-Za-z0-9-]/g, '').slice(0, 63);
    if (plain !== '') return plain;
  }
  return null;
}
