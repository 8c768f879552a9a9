/** A picture at its place: PNG and JPEG as images, SVG as shapes. */

import type { JpegImage, Matrix, PictureImage, PngImage, SvgDrawing, SvgShape } from '../../image/picture.js';
import type { Color } from '../../letter/style.js';
import type { Picture } from '../../typeset/page.js';
import { embedJpeg } from './embed-jpeg.js';
import { embedImage } from './embedded-image.js';
import { type Document, type PdfObject, useImage } from './pdfkit-internals.js';
import { fillColor } from './text-operators.js';

interface Canvas {
  readonly document: Document;
  readonly images: Map<PictureImage, { readonly id: string; readonly object: PdfObject }>;
}

/** The operators that draw it. */
export function drawPicture(image: PictureImage, { x, y, width, height }: Picture, canvas: Canvas): string {
  if (image.kind !== 'svg') {
    const { id, object } = imageOf(image, canvas);
    useImage(canvas.document, id, object);
    // An image's own square is one by one and counts upward.
    return `q\n${transform([width, 0, 0, -height, x, y + height])}\n/${id} Do\nQ`;
  }
  const scale: Matrix = [width / image.width, 0, 0, height / image.height, x, y];
  // What lies outside the drawing's own window is not seen.
  const window = `0 0 ${number(image.width)} ${number(image.height)} re W n`;
  return ['q', transform(scale), window, shapesOf(image), 'Q'].join('\n');
}

/** The letters of a batch share their logo: its shapes are put into words once. */
const drawn = new WeakMap<SvgDrawing, string>();

function shapesOf(image: SvgDrawing): string {
  const known = drawn.get(image);
  if (known !== undefined) return known;
  const shapes = image.shapes.map(drawShape).join('\n');
  drawn.set(image, shapes);
  return shapes;
}

function imageOf(
  image: PngImage | JpegImage,
  { document, images }: Canvas,
): { readonly id: string; readonly object: PdfObject } {
  const known = images.get(image);
  if (known) return known;
  const embedded = {
    id: `I${images.size + 1}`,
    object: image.kind === 'png' ? embedImage(document, image) : embedJpeg(document, image),
  };
  images.set(image, embedded);
  return embedded;
}

/** Each shape under its own transform, so that a stroke is as thick as the drawing says. */
function drawShape({ path, matrix, fill, fillRule, stroke, ...line }: SvgShape): string {
  const paint = PAINTS[`${fill !== null}-${stroke !== null}`];
  if (paint === null) return '';
  return [
    'q',
    ...(matrix.join() === '1,0,0,1,0,0' ? [] : [transform(matrix)]),
    ...(fill ? [fillColor(fill)] : []),
    ...(stroke ? [strokeColor(stroke), strokeLook(line)] : []),
    ...path.map(({ to, values }) => `${values.map(number).join(' ')} ${OPERATORS[to]}`.trim()),
    fill && fillRule === 'evenodd' ? `${paint}*` : paint,
    'Q',
  ].join('\n');
}

/** By whether it is filled and whether it is stroked (ISO 32000-1, 8.5.3). */
const PAINTS = { 'true-true': 'B', 'true-false': 'f', 'false-true': 'S', 'false-false': null } as const;
const OPERATORS = { move: 'm', line: 'l', curve: 'c', close: 'h' } as const;
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

function strokeLook({ strokeWidth, cap, join, miterLimit }: StrokeLook): string {
  return `${number(strokeWidth)} w ${CAPS[cap]} J ${JOINS[join]} j ${number(miterLimit)} M`;
}

type StrokeLook = Pick<SvgShape, 'strokeWidth' | 'cap' | 'join' | 'miterLimit'>;

function strokeColor(color: Color): string {
  return fillColor(color).replace(/rg$/, 'RG');
}

function transform(matrix: Matrix): string {
  return `${matrix.map(number).join(' ')} cm`;
}

/** Drawings have units of any size; six digits after the point, and never an exponent. */
function number(value: number): string {
  return String(Number(value.toFixed(6)));
}
