import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/language/encodings.js';
import { inWindows1254 } from './windows-1254.js';

describe('text of an office', () => {
  const text = 'Şenlik, “İzmir” Çağrısı – 1.250 ₺ değil 5 €\r\nğüşıöç ĞÜŞİÖÇ\n'.replace(' ₺', ' TL');

  it('is recognised in Windows-1254, and so in ISO-8859-9', () => {
    expect(decodeText(inWindows1254(text))).toEqual({ text, encoding: 'windows-1254' });
  });

  it('is recognised in UTF-16, with a mark or without', () => {
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toEqual({ text, encoding: 'utf-16be' });
    expect(decodeText(little)).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(big)).toEqual({ text, encoding: 'utf-16be' });
  });

  it('is read piece by piece where an old text was pasted into UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('konu: Şenliğe çağrı\n'), inWindows1254('metin: İzmir’in şenliği\n')]);
    expect(decodeText(bytes)).toEqual({
      text: 'konu: Şenliğe çağrı\nmetin: İzmir’in şenliği\n',
      encoding: 'mixed',
    });
  });

  it('is not taken for UTF-8 where two old letters happen to be a sequence of it', () => {
    const typed = 'MÜŞTERİ’nin ŞİŞLİ’deki çağrısı';
    expect(decodeText(inWindows1254(typed))).toEqual({ text: typed, encoding: 'windows-1254' });
  });

  it('is nothing where the bytes are a picture', () => {
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]))).toBeNull();
    expect(decodeText(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]))).toBeNull();
  });

  it('comes back letter for letter from UTF-8, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        fc.pre(!typed.includes('\0') && !typed.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(typed))).toEqual({ text: typed, encoding: 'utf-8' });
      }),
    );
  });
});
