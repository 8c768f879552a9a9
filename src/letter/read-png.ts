/** A PNG file's header → its size; what the PDF writer cannot embed is refused here. */

import type { PngImage } from './picture.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Far above any letterhead's need; keeps a small file from becoming gigabytes. */
const MOST_PIXELS = 16_000_000;

export type PngReading = PngImage | 'not-png' | 'damaged' | 'interlaced' | 'too-large';

export function readPng(bytes: Uint8Array): PngReading {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return 'not-png';
  if (bytes.length < 45 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return 'damaged';
  if (width * height > MOST_PIXELS) return 'too-large';
  // The last chunk of a whole file is IEND.
  if (String.fromCharCode(...bytes.subarray(-8, -4)) !== 'IEND') return 'damaged';
  return bytes[28] === 1 ? 'interlaced' : { kind: 'png', width, height, bytes };
}
