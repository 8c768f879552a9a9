/** A PNG → an image object of the PDF, its transparency as a mask beside it (ISO 32000-1, 8.9.5 and 11.6.5.3). */

import { deflateSync, inflateSync } from 'node:zlib';
import type { PngImage } from '../../image/picture.js';
import { type Document, newObject, type PdfObject } from './pdfkit-internals.js';

/** The letters of a batch share their logo: its samples are taken apart once. */
const taken = new WeakMap<PngImage, ImageData>();

export function embedImage(document: Document, image: PngImage): PdfObject {
  const known = taken.get(image) ?? imageData(image);
  taken.set(image, known);
  const { palette } = image;
  const mask =
    known.alpha && newObject(document, { ...common(image), ...known.alpha.entries, ColorSpace: 'DeviceGray' });
  mask?.end(known.alpha?.data);
  const colors = palette ? newObject(document) : null;
  if (palette) colors?.end(palette);
  const object = newObject(document, {
    ...common(image),
    ...known.colors.entries,
    ColorSpace: colors
      ? ['Indexed', 'DeviceRGB', (palette?.length ?? 3) / 3 - 1, colors]
      : image.channels <= 2
        ? 'DeviceGray'
        : 'DeviceRGB',
    ...(mask ? { SMask: mask } : {}),
    ...(image.transparent ? { Mask: image.transparent.flatMap((value) => [value, value]) } : {}),
  });
  object.end(known.colors.data);
  return object;
}

interface Samples {
  readonly data: Uint8Array;
  readonly entries: object;
}

interface ImageData {
  readonly colors: Samples;
  readonly alpha: Samples | null;
}

function common({ width, height }: PngImage): object {
  return { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, Filter: 'FlateDecode' };
}

/** PDF knows PNG's filters, so samples without transparency stay as they are. */
function imageData(image: PngImage): ImageData {
  const { width, channels, depth, palette, paletteAlpha, data } = image;
  if (channels === 2 || channels === 4) return parted(image);
  const parameters = { Predictor: 15, Colors: channels, BitsPerComponent: depth, Columns: width };
  const colors = { data, entries: { BitsPerComponent: depth, DecodeParms: parameters } };
  if (!palette || !paletteAlpha) return { colors, alpha: null };
  return { colors, alpha: eightBit(paletteSamples(image).map((index) => paletteAlpha[index] ?? 255)) };
}

/** Colour and alpha of each pixel stand side by side in PNG and apart in PDF. */
function parted(image: PngImage): ImageData {
  const { width, height, channels, depth } = image;
  const bytes = depth / 8;
  const samples = unfiltered(image);
  const [ink, step] = [(channels - 1) * bytes, channels * bytes];
  const colors = new Uint8Array(width * height * ink);
  const alpha = new Uint8Array(width * height * bytes);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * step;
    for (let byte = 0; byte < ink; byte += 1) colors[pixel * ink + byte] = samples[at + byte] ?? 0;
    for (let byte = 0; byte < bytes; byte += 1) alpha[pixel * bytes + byte] = samples[at + ink + byte] ?? 0;
  }
  return {
    colors: { data: deflateSync(colors, { level: 9 }), entries: { BitsPerComponent: depth } },
    alpha: { data: deflateSync(alpha, { level: 9 }), entries: { BitsPerComponent: depth } },
  };
}

function eightBit(samples: Uint8Array): Samples {
  return { data: deflateSync(samples, { level: 9 }), entries: { BitsPerComponent: 8 } };
}

/** One byte a pixel, whatever the depth. */
function paletteSamples(image: PngImage): Uint8Array {
  const { width, height, depth } = image;
  const rows = unfiltered(image);
  const stride = Math.ceil((width * depth) / 8);
  const samples = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const byte = rows[y * stride + (bit >> 3)] ?? 0;
      samples[y * width + x] = (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    }
  }
  return samples;
}

/** Undoes the filter of each row (PNG, 9.2). */
function unfiltered({ width, height, channels, depth, data }: PngImage): Uint8Array {
  const rows = inflateSync(data);
  const stride = Math.ceil((width * channels * depth) / 8);
  const back = Math.max(1, (channels * depth) / 8);
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= back ? (out[at - back] ?? 0) : 0;
      const above = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= back && y > 0 ? (out[at - stride - back] ?? 0) : 0;
      out[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, { left, above, corner });
    }
  }
  return out;
}

function guess(
  filter: number,
  near: { readonly left: number; readonly above: number; readonly corner: number },
): number {
  switch (filter) {
    case 1:
      return near.left;
    case 2:
      return near.above;
    case 3:
      return (near.left + near.above) >> 1;
    case 4:
      return paeth(near);
    default:
      return 0;
  }
}

/** The neighbour that is nearest to left + above − corner. */
function paeth({
  left,
  above,
  corner,
}: {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}): number {
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
}
