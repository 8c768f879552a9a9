import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJpeg } from '../../src/image/read-jpeg.js';

const photo = readFileSync('tests/fixtures/clerks/2026/salon.jpg');
const SOF = photo.indexOf(Buffer.from([0xff, 0xc0]));

function changed(at: number, value: number): Buffer {
  const copy = Buffer.from(photo);
  copy[at] = value;
  return copy;
}

/** A note of a camera, little-endian: one entry, the orientation. */
function withOrientation(orientation: number): Buffer {
  const tiff = Buffer.from('49492a0008000000010012010300010000000000000000000000', 'hex');
  tiff.writeUInt16LE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), head, body, photo.subarray(2)]);
}

describe('a JPEG', () => {
  it('is taken as it is, without what a camera wrote into it', () => {
    const read = readJpeg(photo);
    expect(read).toMatchObject({ kind: 'jpeg', width: 96, height: 60, channels: 3, isRgb: false });
    expect(readJpeg(withOrientation(1))).toEqual(read);
  });

  it('is refused where a PDF would show it wrongly or not at all', () => {
    expect(readJpeg(changed(SOF + 9, 4))).toBe('cmyk');
    expect(readJpeg(changed(SOF + 1, 0xc9))).toBe('coding');
    expect(readJpeg(withOrientation(6))).toBe('turned');
    expect(readJpeg(photo.subarray(0, photo.length - 2))).toBe('damaged');
    expect(readJpeg(photo.subarray(0, 40))).toBe('damaged');
    expect(readJpeg(Buffer.from('<svg/>'))).toBe('not-jpeg');
  });
});
