import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subsetFont } from '../../../src/render/pdf/subset-font.js';
import { openTables } from '../../../src/typeset/font-tables/tables.js';
import { bundledFaces } from '../../../src/workspace/bundled-faces.js';

const faces = bundledFaces();

function open(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(Buffer.from(bytes));
  if (!('getGlyph' in font)) throw new Error('a collection');
  return font;
}

describe('subsetFont', () => {
  it.each([
    { family: 'serif', bold: false, italic: false },
    { family: 'sans', bold: true, italic: true },
  ] as const)('keeps outlines and advances to the last point: %o', (name) => {
    const face = faces(name);
    const { glyphs } = face.shape('İıŞşĞğÇçÖöÜüâÂîû Qqf½§…€0123');
    const whole = open(face.bytes);
    const part = open(subsetFont(openTables(face.bytes), [0, ...glyphs]));
    for (const [index, glyph] of glyphs.entries()) {
      expect(part.getGlyph(index + 1).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
      expect(part.getGlyph(index + 1).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
    }
  });

  it('is small, and smaller the fewer glyphs there are', () => {
    const face = faces({ family: 'serif', bold: false, italic: false });
    const sizeOf = (text: string): number => subsetFont(openTables(face.bytes), [0, ...face.shape(text).glyphs]).length;
    expect(sizeOf('a')).toBeLessThan(1000);
    expect(sizeOf('abcçdefgğhıijklmnoöprsştuüvyz')).toBeLessThan(6000);
    expect(readFileSync('fonts/LiberationSerif-Regular.ttf').length).toBeGreaterThan(300_000);
  });
});
