/** Pictures of a letterhead and of a text, as the typesetter measures and the writer draws them. */

import type { Color } from '../letter/style.js';

export type PictureImage = PngImage | JpegImage | SvgDrawing;

/** Not interlaced; `data` inflates to whole rows, each with its filter (PNG, 9). */
export interface PngImage {
  readonly kind: 'png';
  readonly width: number;
  readonly height: number;
  /** Samples a pixel: 1 grey or a place in the palette, 2 grey and alpha, 3 colour, 4 colour and alpha. */
  readonly channels: 1 | 2 | 3 | 4;
  /** Bits a sample; 8 or 16 where there are several. */
  readonly depth: 1 | 2 | 4 | 8 | 16;
  readonly data: Uint8Array;
  /** Red, green and blue of each place. */
  readonly palette: Uint8Array | null;
  /** Of the palette's first places; the others are opaque. */
  readonly paletteAlpha: Uint8Array | null;
  /** The one value, sample by sample, that is transparent. */
  readonly transparent: readonly number[] | null;
}

/** `data` is a whole JPEG file. */
export interface JpegImage {
  readonly kind: 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  /** Three channels of colours as they are, and not of brightness and hue, without saying so. */
  readonly isRgb: boolean;
  readonly data: Uint8Array;
}

/** Shapes in the drawing's own units, `width` by `height`, y downward. */
export interface SvgDrawing {
  readonly kind: 'svg';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SvgShape[];
}

export interface SvgShape {
  readonly path: readonly PathStep[];
  readonly matrix: Matrix;
  readonly fill: Color | null;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: Color | null;
  readonly strokeWidth: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  /** Of the miter's length to the stroke's width; longer ones are bevelled. */
  readonly miterLimit: number;
}

/** x and y of the end; of a curve, those of its two control points before them. */
export interface PathStep {
  readonly to: 'move' | 'line' | 'curve' | 'close';
  readonly values: readonly number[];
}

/** a b c d e f of SVG and PDF alike. */
export type Matrix = readonly [number, number, number, number, number, number];
