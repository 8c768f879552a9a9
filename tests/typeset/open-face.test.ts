import { readdirSync, readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { Face } from '../../src/typeset/face.js';
import { openFace } from '../../src/typeset/open-face.js';

const CHARACTERS =
  'abcçdefgğhıijklmnoöpqrsştuüvwxyzABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZâîûÂÎÛ0123456789.,;:\'"’‘“”-–()/@%&+=*!?§…•€«» ';
const WORDS = ['Avukat', 'Yönetim', 'TARİFE', 'fişi', 'affı', 'fjord', 'VAKIF', 'P.T.T.', 'İLGİLİ', "Trabzon'un"];

/** No ligatures, as in all Turkish text. */
const FEATURES = { liga: false, clig: false, rlig: false, dlig: false };

const fonts = readdirSync('fonts')
  .filter((file) => file.startsWith('Liberation') && file.endsWith('.ttf'))
  .map((file) => {
    const bytes = readFileSync(`fonts/${file}`);
    return { file, face: openFace({ family: 'serif', bold: false, italic: false }, bytes), bytes };
  });

function shapedByFontkit(bytes: Buffer): (word: string) => { glyphs: number[]; advances: number[] } {
  const font = fontkit.create(bytes);
  if (!('layout' in font)) throw new Error('a collection');
  return (word) => {
    const { glyphs, positions } = font.layout(word, FEATURES);
    return { glyphs: glyphs.map(({ id }) => id), advances: positions.map(({ xAdvance }) => xAdvance) };
  };
}

function shaped(face: Face, word: string): { glyphs: number[]; advances: number[] } {
  const { glyphs, advances } = face.shape(word);
  return { glyphs: [...glyphs], advances: [...advances] };
}

describe('openFace', () => {
  it.each(fonts)('shapes every pair of characters and whole words in $file as fontkit does', ({ face, bytes }) => {
    const oracle = shapedByFontkit(bytes);
    const pairs = Array.from(CHARACTERS).flatMap((left) => Array.from(CHARACTERS, (right) => left + right));
    let kerned = 0;
    for (const word of [...pairs, ...WORDS]) {
      const own = shaped(face, word);
      if (JSON.stringify(own) !== JSON.stringify(oracle(word))) expect(own, word).toEqual(oracle(word));
      if (own.advances[0] !== face.advance(own.glyphs[0] ?? 0)) kerned += 1;
    }
    expect(kerned).toBeGreaterThan(90);
  });

  it('draws the hyphen it added as a hyphen and a fixed space as a space', () => {
    for (const { face } of fonts) {
      expect(shaped(face, 'a\u00ad')).toEqual(shaped(face, 'a-'));
      expect(shaped(face, '\u00a0')).toEqual(shaped(face, ' '));
      expect(face.has(0x00ad) && face.has(0x00a0) && face.has('ğ'.charCodeAt(0))).toBe(true);
    }
  });

  it('tells what a face lacks, beyond the first plane too', () => {
    for (const { face } of fonts) {
      expect(face.has(0x65e5)).toBe(false);
      expect(face.has(0x1f600)).toBe(false);
      expect(shaped(face, '😀').glyphs).toEqual([0]);
    }
  });

  it('refuses what is no font', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(64), fonts[0]?.bytes.subarray(0, 400) ?? new Uint8Array()]) {
      expect(() => openFace({ family: 'serif', bold: false, italic: false }, bytes)).toThrow(RangeError);
    }
  });
});
