import { deflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PictureImage, PngImage } from '../../../src/image/picture.js';
import { readPicture } from '../../../src/image/read-picture.js';
import { writePdf } from '../../../src/render/pdf/write-pdf.js';
import type { PageElement, Picture } from '../../../src/typeset/page.js';
import { letterOf, materials, pageOf } from './hand-made.js';

const logo = { image: 'logo', alternative: '', origin: { template: null, value: null } };
const place: Picture = {
  kind: 'picture',
  x: 50,
  y: 50,
  width: 60,
  height: 60,
  logo,
  owner: { kind: 'node', node: logo },
};

async function pageWith(image: PictureImage, elements: readonly PageElement[] = [place]) {
  const pdf = writePdf(letterOf([]), [pageOf(...elements)], {
    ...materials,
    pictures: new Map([['logo', image]]),
  });
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, isOffscreenCanvasSupported: false });
  return { pdf, page: await (await task.promise).getPage(1) };
}

const decoded = z.object({
  width: z.number(),
  height: z.number(),
  kind: z.number(),
  data: z.union([z.instanceof(Uint8Array), z.instanceof(Uint8ClampedArray)]),
});

/** Red, green, blue and alpha of each pixel, as a reader decodes them. */
async function pixels(image: PngImage): Promise<number[]> {
  const { page } = await pageWith(image);
  const { fnArray, argsArray } = await page.getOperatorList();
  const args: unknown = argsArray[fnArray.indexOf(OPS.paintImageXObject)];
  const name = z.tuple([z.string()]).rest(z.unknown()).parse(args)[0];
  const found = await new Promise((resolve) => page.objs.get(name, resolve));
  const { data, kind, width, height } = decoded.parse(found);
  const step = kind === 3 ? 4 : 3;
  return Array.from({ length: width * height }, (_, pixel) => pixel * step).flatMap((at) => [
    ...data.subarray(at, at + 3),
    step === 4 ? (data[at + 3] ?? 0) : 255,
  ]);
}

const plain = { kind: 'png', width: 2, height: 2, palette: null, paletteAlpha: null, transparent: null } as const;

describe('a PNG in a PDF', () => {
  it('keeps colour and transparency, under every filter', async () => {
    // Each row says the same: a red pixel that half shows, a green one that fully shows.
    const rows = [
      [0, 200, 0, 0, 128, 0, 200, 0, 255],
      [2, 0, 0, 0, 0, 0, 0, 0, 0],
      [1, 200, 0, 0, 128, 56, 200, 0, 127],
      [3, 100, 0, 0, 64, 156, 100, 0, 64],
      [4, 0, 0, 0, 0, 0, 0, 0, 0],
    ];
    const image: PngImage = {
      ...plain,
      height: 5,
      channels: 4,
      depth: 8,
      data: deflateSync(Uint8Array.from(rows.flat())),
    };
    expect(await pixels(image)).toEqual(rows.flatMap(() => [200, 0, 0, 128, 0, 200, 0, 255]));
  });

  it('keeps grey with transparency, colours of a palette, and colours alone', async () => {
    const grey = deflateSync(Uint8Array.of(0, 10, 255, 20, 0, 0, 30, 128, 40, 255));
    expect(await pixels({ ...plain, channels: 2, depth: 8, data: grey })).toEqual([
      ...[10, 10, 10, 255],
      ...[20, 20, 20, 0],
      ...[30, 30, 30, 128],
      ...[40, 40, 40, 255],
    ]);
    const palette = Uint8Array.of(1, 2, 3, 250, 251, 252);
    const indexed = {
      ...plain,
      channels: 1,
      depth: 1,
      data: deflateSync(Uint8Array.of(0, 0x40, 0, 0x80)),
      palette,
    } as const;
    const alpha = Uint8Array.of(7);
    expect(await pixels({ ...indexed, paletteAlpha: alpha })).toEqual([
      ...[1, 2, 3, 7],
      ...[250, 251, 252, 255],
      ...[250, 251, 252, 255],
      ...[1, 2, 3, 7],
    ]);
    const colors = deflateSync(Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 1, 7, 8, 9, 1, 1, 1));
    expect((await pixels({ ...plain, channels: 3, depth: 8, data: colors })).filter((_, at) => at % 4 < 3)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 9, 10],
    ]);
  });

  it('stands in the file once, however often it is drawn', async () => {
    const image: PngImage = { ...plain, channels: 1, depth: 8, data: deflateSync(Uint8Array.of(0, 1, 2, 0, 3, 4)) };
    const { pdf } = await pageWith(image, [place, { ...place, x: 300 }]);
    expect(Buffer.from(pdf).toString('latin1').split('/Subtype /Image')).toHaveLength(2);
  });
});

describe('an SVG in a PDF', () => {
  it('is drawn as vectors within its own window', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill-rule="evenodd" d="M1 1H9V9zM0 0z" fill="red" stroke="#00f"/><line x2="5" y2="5" stroke="black" fill="none"/></svg>';
    const { value } = readPicture(new TextEncoder().encode(svg), 'file:logo.svg');
    if (value === null) throw new Error('not read');
    const { page } = await pageWith(value);
    const { fnArray, argsArray } = await page.getOperatorList();
    const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
    const drawn = fnArray.map((code, index) => {
      const args: unknown = argsArray[index];
      // A path is told together with how it is painted.
      return names.get(code === OPS.constructPath && Array.isArray(args) ? args[0] : code);
    });
    expect(drawn.filter((name) => /fill|stroke|clip|image/i.test(name ?? '') && !/Color/.test(name ?? ''))).toEqual([
      'clip',
      'eoFillStroke',
      'stroke',
    ]);
    expect(drawn).not.toContain('paintImageXObject');
  });
});
