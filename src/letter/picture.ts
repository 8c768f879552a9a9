/** Pictures of a letterhead, as the typesetter measures and the writer draws them. */

import type { Finding } from '../diagnostic.js';
import type { Color } from './style.js';

export type PictureImage = PngImage | SvgDrawing;

export interface PngImage {
  readonly kind: 'png';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Shapes in the drawing's own units, `width` by `height`, y downward. */
export interface SvgDrawing {
  readonly kind: 'svg';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SvgShape[];
}

export interface SvgShape {
  /** SVG path data (SVG 1.1, 8.3). */
  readonly path: string;
  readonly matrix: Matrix;
  readonly fill: Color | null;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: Color | null;
  readonly strokeWidth: number;
}

/** a b c d e f of SVG and PDF alike. */
export type Matrix = readonly [number, number, number, number, number, number];

/** `document` of the findings is the picture's workspace path; spans are in its text. */
export type PictureFinding =
  | Finding<'picture/not-a-picture', Record<string, never>>
  | Finding<'picture/too-large', { most: string }>
  | Finding<'picture/unsupported-png', { reason: 'interlaced' | 'damaged' }>
  | Finding<'picture/malformed-svg', { reason: string }>
  | Finding<'picture/unsupported-svg', { element: string }>
  | Finding<'picture/unsupported-svg-value', { attribute: string; value: string }>;
