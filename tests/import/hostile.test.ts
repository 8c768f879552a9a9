import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/import/docx/read-docx.js';
import { p, wordFile } from './word.js';

const DOCUMENT = 'word/document.xml';
const refusedBy = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  return 'refused' in read ? read.refused : null;
};
const zipped = (xml: string) => zipSync({ [DOCUMENT]: strToU8(xml) });

describe('a document that is a trap', () => {
  it('is not unpacked beyond any letter’s size', () => {
    const bomb = zipSync({ [DOCUMENT]: new Uint8Array(80 * 2 ** 20) }, { level: 9 });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(refusedBy(bomb)).toBe('too-large');
  });

  it('is not believed where it says too little of its size', () => {
    const bomb = Buffer.from(zipSync({ [DOCUMENT]: new Uint8Array(8 * 2 ** 20) }, { level: 9 }));
    // The size in both headers of the only file.
    for (const mark of [0x04034b50, 0x02014b50]) {
      const at = bomb.indexOf(Buffer.from(Uint32Array.of(mark).buffer));
      bomb.writeUInt32LE(10, at + (mark === 0x04034b50 ? 22 : 24));
    }
    expect(refusedBy(bomb)).toBe('damaged');
  });

  it('defines no entities', () => {
    const entity =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p>&e;</w:p></w:body></w:document>';
    expect(refusedBy(zipped(entity))).toBe('forbidden');
  });

  it('nests no deeper than a parser can follow', () => {
    expect(refusedBy(zipped(`${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`))).toBe('damaged');
  });

  it.each([
    ['cut off', Buffer.from(wordFile({ body: [p('Metin')] })).subarray(0, 300)],
    ['no XML', zipped('<w:document><w:body>')],
    ['no document', zipSync({ 'readme.txt': strToU8('x') })],
    ['nothing', new Uint8Array()],
  ])('is told where it is %s', (_, bytes) => {
    expect(refusedBy(bytes)).toBe('damaged');
  });

  it('loses nothing that stands where no text is looked for', () => {
    expect(refusedBy(wordFile({ body: [p('Metin'), '<w:altChunk r:id="rId9"/>'] }))).toBe('embedded');
    const moved = `<w:moveFrom>${p('Taşınan satır')}</w:moveFrom>`;
    const unknown = `<mc:AlternateContent><mc:Choice>${p('Bilinmeyen yerde')}</mc:Choice></mc:AlternateContent>`;
    expect(readDocx(wordFile({ body: [p('Metin'), moved, unknown] }))).toMatchObject({
      asides: [
        { where: 'deleted', text: 'Taşınan satır' },
        { where: 'box', text: 'Bilinmeyen yerde' },
      ],
    });
  });

  it('is told of as Word 97 and of its macros, which are never run', () => {
    expect(refusedBy(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('old-word');
    expect(readDocx(wordFile({ body: [p('Metin')], more: { 'word/vbaProject.bin': strToU8('x') } }))).toMatchObject({
      hasMacros: true,
    });
  });
});
