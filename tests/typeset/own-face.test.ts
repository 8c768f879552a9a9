import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openOwnFace } from '../../src/typeset/own-face.js';

const regular = readFileSync('fonts/LiberationSerif-Regular.ttf');
const UPRIGHT = { bold: false, italic: false };

function told(bytes: Uint8Array, look = UPRIGHT): readonly string[] {
  const { findings } = openOwnFace({ bytes, file: 'times.ttf', at: null, digest: 'd'.repeat(64) }, look);
  return findings.map(({ code, args }) => ('reason' in args ? `${code} ${args.reason}` : code));
}

/** The font with one table's word changed. */
function withWord(tag: string, at: number, value: number): Buffer {
  const copy = Buffer.from(regular);
  const entry = copy.indexOf(tag, 12, 'latin1');
  copy.writeUInt16BE(value, copy.readUInt32BE(entry + 8) + at);
  return copy;
}

describe("an office's own font", () => {
  it('is opened with its own name', () => {
    const { value, findings } = openOwnFace({ bytes: regular, file: '', at: null, digest: 'd' }, UPRIGHT);
    expect(findings).toEqual([]);
    expect(value?.own).toEqual({ digest: 'd', postScriptName: 'LiberationSerif' });
  });

  it('is refused by name where it cannot be set or embedded', () => {
    expect(told(Buffer.concat([Buffer.from('OTTO'), regular.subarray(4)]))).toEqual(['typeset/font-unreadable cff']);
    expect(told(Buffer.from('ttcf0000'))).toEqual(['typeset/font-unreadable collection']);
    expect(told(Buffer.from('wOF2'))).toEqual(['typeset/font-unreadable web']);
    expect(told(Buffer.from('%PDF-1.7'))).toEqual(['typeset/font-unreadable not-a-font']);
  });

  it('is refused where it is cut off anywhere, and never breaks the program', () => {
    for (let length = 4; length < regular.length; length += 9973) {
      expect(told(regular.subarray(0, length))).toEqual(['typeset/font-unreadable damaged']);
    }
  });

  it('is held to what its maker allows', () => {
    expect(told(withWord('OS/2', 8, 0x0002))).toEqual(['typeset/font-not-embeddable restricted']);
    expect(told(withWord('OS/2', 8, 0x0100))).toEqual(['typeset/font-not-embeddable no-subset']);
    expect(told(withWord('OS/2', 8, 0x0008))).toEqual([]);
  });

  it('has all letters of Turkish text, or is refused', () => {
    expect(told(readFileSync('fonts/TinosSigns-Regular.ttf'))).toContain('typeset/font-lacks-letters');
  });

  it('is told of where a bold file stands in the upright place', () => {
    expect(told(readFileSync('fonts/LiberationSerif-Bold.ttf'))).toEqual(['typeset/font-looks-differ']);
    expect(told(readFileSync('fonts/LiberationSerif-Bold.ttf'), { bold: true, italic: false })).toEqual([]);
  });
});
