/** A colour as HTML and SVG write it. */

import type { Color } from '../letter/style.js';

/** `#rrggbb`. */
export function colorOf({ red, green, blue }: Color): string {
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
