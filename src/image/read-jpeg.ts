/** A JPEG file's bytes → its picture, still packed, without what a camera or a program wrote into it besides (ITU T.81). */

import type { JpegImage } from './picture.js';

export type JpegReading = JpegImage | 'not-jpeg' | 'too-large' | JpegFault;

/** `turned`: the pixels lie on their side and a note says so, which not every reader heeds. */
export type JpegFault = 'damaged' | 'cmyk' | 'coding' | 'turned';

export function readJpeg(bytes: Uint8Array): JpegReading {
  if (bytes[0] !== 0xff || bytes[1] !== SOI || bytes[2] !== 0xff) return 'not-jpeg';
  const segments = readSegments(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  if (!segments || !frame || frame.data.length < 9 || !segments.some(({ marker }) => marker === SOS)) return 'damaged';
  // Baseline, extended and progressive; what is coded otherwise no PDF shows (ISO 32000-1, 7.4.8).
  if (frame.marker > 0xc2 || frame.data[0] !== 8) return 'coding';
  const view = viewOf(frame.data);
  const [height, width, count] = [view.getUint16(1), view.getUint16(3), view.getUint8(5)];
  if (count === 4) return 'cmyk';
  if (width === 0 || height === 0 || (count !== 1 && count !== 3) || frame.data.length < 6 + 3 * count)
    return 'damaged';
  if (width * height > MOST_PIXELS) return 'too-large';
  if (segments.some((segment) => orientationOf(segment) > 1)) return 'turned';
  const kept = segments.filter(({ marker }) => !isNote(marker) || marker === APP0 || marker === ADOBE);
  const names = String.fromCharCode(...[6, 9, 12].map((at) => frame.data[at] ?? 0));
  const isSaid = kept.some(({ marker }) => marker === APP0 || marker === ADOBE);
  return {
    kind: 'jpeg',
    width,
    height,
    channels: count,
    isRgb: count === 3 && !isSaid && names === 'RGB',
    data: Buffer.concat([Buffer.from([0xff, SOI]), ...kept.map(({ whole }) => whole), Buffer.from([0xff, EOI])]),
  };
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const ADOBE = 0xee;

/** Far above any letter's need; a reader unpacks them all. */
const MOST_PIXELS = 40_000_000;

interface Segment {
  readonly marker: number;
  readonly data: Uint8Array;
  /** With its marker, and the scan that follows it. */
  readonly whole: Uint8Array;
}

/** Up to the end of the image; null where it does not come, or something stands where a marker must. */
function readSegments(bytes: Uint8Array): readonly Segment[] | null {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return segments;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const stop = marker === SOS ? endOfScan(bytes, end) : end;
    segments.push({ marker, data: bytes.subarray(at + 4, end), whole: bytes.subarray(at, stop) });
    at = stop;
  }
  return null;
}

/** Where the next marker stands: a byte of 255 is followed by 0 within a scan, or by a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** SOF0 to SOF15, but for the tables that share their numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isNote(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

/** 1 is upright; of anything but an Exif note 0. */
function orientationOf({ marker, data }: Segment): number {
  if (marker !== 0xe1 || String.fromCharCode(...data.subarray(0, 6)) !== 'Exif\0\0' || data.length < 22) return 0;
  const view = viewOf(data.subarray(6));
  const isLittle = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, isLittle);
  if (start + 2 > view.byteLength) return 0;
  const count = view.getUint16(start, isLittle);
  for (let entry = start + 2; entry + 12 <= Math.min(view.byteLength, start + 2 + 12 * count); entry += 12) {
    if (view.getUint16(entry, isLittle) === ORIENTATION) return view.getUint16(entry + 8, isLittle);
  }
  return 0;
}

/** Its tag in Exif 2.32, table 4. */
const ORIENTATION = 0x0112;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
