/** Values of SVG attributes: colours and transforms. */

import type { Color } from '../letter/style.js';
import type { Matrix } from './picture.js';
import { product } from './svg-matrix.js';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  navy: '#000080',
  blue: '#0000ff',
  green: '#008000',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  gold: '#ffd700',
  orange: '#ffa500',
  yellow: '#ffff00',
};

/** `#rgb`, `#rrggbb`, `rgb(…)` and the commonest names; undefined for anything else. */
export function parseColor(value: string): Color | undefined {
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(value);
  if (rgb) return { red: Number(rgb[1]), green: Number(rgb[2]), blue: Number(rgb[3]) };
  const text = NAMED[value] ?? value;
  const short = /^#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])$/.exec(text);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : text;
  const hex = /^#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})$/.exec(long);
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return { red, green, blue };
}

/** No drawing needs more; keeps a long text of letters from being read over and over. */
const MOST_TRANSFORM = 500;

/** A list of translate, scale, rotate, skewX, skewY and matrix (SVG 1.1, 7.6); null where it is none. */
export function parseTransform(value: string): Matrix | null {
  if (value.length > MOST_TRANSFORM) return null;
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const rest = value.replace(/\s*([a-zA-Z]+)\s*\(([^()]*)\)\s*,?/g, (_, name: string, list: string) => {
    const step = single(
      name,
      list
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    );
    matrix = step ? product(matrix, step) : [Number.NaN, 0, 0, 0, 0, 0];
    return '';
  });
  return rest.trim() === '' && matrix.every(Number.isFinite) ? matrix : null;
}

function single(name: string, [a = 0, b, c, d, e, f]: number[]): Matrix | null {
  const angle = (a * Math.PI) / 180;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'skewX':
      return [1, 0, Math.tan(angle), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(angle), 0, 1, 0, 0];
    case 'matrix':
      return [a, b ?? Number.NaN, c ?? Number.NaN, d ?? Number.NaN, e ?? Number.NaN, f ?? Number.NaN];
    case 'rotate': {
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      if (b === undefined) return turn;
      return product(product([1, 0, 0, 1, b, c ?? 0], turn), [1, 0, 0, 1, -b, -(c ?? 0)]);
    }
    default:
      return null;
  }
}
