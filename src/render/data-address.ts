/** Pictures → data addresses, for what fetches nothing. Only what was read and understood is written again. */

import { crc32 } from 'node:zlib';
import type { PictureImage, PngImage, SvgDrawing, SvgShape } from '../image/picture.js';
import { colorOf } from './css-color.js';
import { opening, tag } from './markup.js';
import { qrBoxes } from './qr-boxes.js';

/** The letters of a batch share their logo. */
const written = new WeakMap<PictureImage, string>();

/** `data:` with the picture, as PNG, JPEG or SVG. */
export function dataAddress(image: PictureImage): string {
  const known = written.get(image);
  if (known !== undefined) return known;
  const address = addressOf(image);
  written.set(image, address);
  return address;
}

function addressOf(image: PictureImage): string {
  switch (image.kind) {
    case 'png':
      return inBase64('image/png', pngFile(image));
    case 'jpeg':
      return inBase64('image/jpeg', image.data);
    case 'svg':
      return svgAddress(svgFile(image));
  }
}

/** The QR code of an address. */
export function qrAddress(content: string): string {
  const { size, boxes } = qrBoxes(content);
  const path = boxes.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('');
  return svgAddress(svgRoot(size, size, tag('path', { d: path }, '')));
}

function svgAddress(text: string): string {
  return inBase64('image/svg+xml', new TextEncoder().encode(text));
}

function inBase64(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** PNG, 11.2: the colour type of so many samples a pixel. */
const COLOR_TYPES = { 1: 0, 2: 4, 3: 2, 4: 6 } as const;
const PALETTE_TYPE = 3;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngFile(image: PngImage): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(image.width, 0);
  head.writeUInt32BE(image.height, 4);
  head.writeUInt8(image.depth, 8);
  head.writeUInt8(image.palette ? PALETTE_TYPE : COLOR_TYPES[image.channels], 9);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    ...(image.palette ? [chunk('PLTE', image.palette)] : []),
    ...transparency(image),
    chunk('IDAT', image.data),
    chunk('IEND', new Uint8Array()),
  ]);
}

function transparency({ paletteAlpha, transparent }: PngImage): Uint8Array[] {
  if (paletteAlpha) return [chunk('tRNS', paletteAlpha)];
  if (!transparent) return [];
  const samples = Buffer.alloc(transparent.length * 2);
  for (const [index, sample] of transparent.entries()) samples.writeUInt16BE(sample, index * 2);
  return [chunk('tRNS', samples)];
}

/** Length, name, content, checksum of the last two (PNG, 5.3). */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function svgFile({ width, height, shapes }: SvgDrawing): string {
  return svgRoot(width, height, shapes.map(shapeTag).join(''));
}

function svgRoot(width: number, height: number, content: string): string {
  const box = `0 0 ${width} ${height}`;
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: box, width: `${width}`, height: `${height}` },
    content,
  );
}

const COMMANDS = { move: 'M', line: 'L', curve: 'C', close: 'Z' } as const;

function shapeTag({ path, matrix, fill, fillRule, stroke, ...line }: SvgShape): string {
  return opening('path', {
    d: path.map(({ to, values }) => COMMANDS[to] + values.join(' ')).join(''),
    transform: `matrix(${matrix.join(' ')})`,
    fill: fill ? colorOf(fill) : 'none',
    'fill-rule': fillRule,
    ...(stroke
      ? {
          stroke: colorOf(stroke),
          'stroke-width': `${line.strokeWidth}`,
          'stroke-linecap': line.cap,
          'stroke-linejoin': line.join,
          'stroke-miterlimit': `${line.miterLimit}`,
        }
      : {}),
  }).replace(/>$/, '/>');
}
