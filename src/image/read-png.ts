/** A PNG file's bytes → its samples, still packed; a file that is damaged anywhere is refused here, not when it is drawn. */

import { crc32, inflateSync } from 'node:zlib';
import type { PngImage } from './picture.js';

export type PngReading = PngImage | 'not-png' | 'damaged' | 'interlaced' | 'too-large';

export function readPng(bytes: Uint8Array): PngReading {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return 'not-png';
  const chunks = readChunks(bytes);
  const header = chunks?.get('IHDR')?.[0];
  const data = Buffer.concat(chunks?.get('IDAT') ?? []);
  if (!chunks?.has('IEND') || header?.length !== 13 || data.length === 0) return 'damaged';
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const kind = KINDS.find(({ type, depths }) => type === header[9] && depths.some((depth) => depth === header[8]));
  const depth = kind?.depths.find((each) => each === header[8]);
  if (width === 0 || height === 0 || !kind || !depth || header[10] !== 0 || header[11] !== 0) return 'damaged';
  if (width * height > MOST_PIXELS) return 'too-large';
  if (header[12] !== 0) return header[12] === 1 ? 'interlaced' : 'damaged';

  const palette = kind.type === PALETTE ? (chunks.get('PLTE')?.[0] ?? null) : null;
  if (kind.type === PALETTE && !(palette && palette.length > 0 && palette.length % 3 === 0)) return 'damaged';
  const { channels } = kind;
  if (!isWhole(data, height, Math.ceil((width * channels * depth) / 8) + 1)) return 'damaged';
  const transparency = chunks.get('tRNS')?.[0] ?? null;
  return {
    kind: 'png',
    width,
    height,
    channels,
    depth,
    data,
    palette,
    paletteAlpha: palette && transparency,
    transparent: !palette && channels !== 2 && channels !== 4 ? transparentValue(transparency, channels) : null,
  };
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Far above any letterhead's need; keeps a small file from becoming gigabytes. */
const MOST_PIXELS = 16_000_000;

const PALETTE = 3;

/** PNG, 11.2.2: types of colour and the depths that each may have. */
const KINDS = [
  { type: 0, channels: 1, depths: [1, 2, 4, 8, 16] },
  { type: 2, channels: 3, depths: [8, 16] },
  { type: PALETTE, channels: 1, depths: [1, 2, 4, 8] },
  { type: 4, channels: 2, depths: [8, 16] },
  { type: 6, channels: 4, depths: [8, 16] },
] as const;

/** Every chunk's data by its name; null where one is cut off or its sum is wrong. */
function readChunks(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = SIGNATURE.length; at + 12 <= bytes.length && !chunks.has('IEND'); ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const all = chunks.get(name) ?? [];
    all.push(bytes.subarray(at + 8, end));
    chunks.set(name, all);
    at = end + 4;
  }
  return chunks;
}

/** Whether the data inflates to exactly so many rows, each with a known filter. */
function isWhole(data: Uint8Array, height: number, stride: number): boolean {
  try {
    const rows = inflateSync(data, { maxOutputLength: height * stride });
    if (rows.length !== height * stride) return false;
    for (let row = 0; row < rows.length; row += stride) if ((rows[row] ?? 0) > 4) return false;
    return true;
  } catch {
    return false;
  }
}

function transparentValue(transparency: Uint8Array | null, channels: number): readonly number[] | null {
  if (transparency?.length !== channels * 2) return null;
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.byteLength);
  return Array.from({ length: channels }, (_, channel) => view.getUint16(channel * 2));
}
