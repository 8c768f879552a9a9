/** SVG path data → steps in absolute numbers, every curve a cubic one (SVG 1.1, 8.3). */

import svgpath from 'svgpath';
import type { PathStep } from './picture.js';

/** Beyond any drawing; keeps the numbers of the PDF plain. */
const LARGEST = 1e6;

/** null where the data breaks the grammar: a reader that draws what it understood would draw a wrong picture. */
export function parsePath(data: string): readonly PathStep[] | null {
  // svgpath takes a command that no SVG has, R.
  if (/[rR]/.test(data)) return null;
  const path = svgpath(data);
  if ('err' in path && path.err !== '') return null;
  const steps: PathStep[] = [];
  path
    .abs()
    .unshort()
    .unarc()
    .iterate(([command, ...values], _, x, y) => {
      steps.push(stepOf(command, values, x, y));
    });
  return steps.every(({ values }) => values.every((value) => Math.abs(value) <= LARGEST)) ? steps : null;
}

/** `x` and `y` are where the step begins. */
function stepOf(command: string, values: readonly number[], x: number, y: number): PathStep {
  const [a = 0, b = 0, c = 0, d = 0] = values;
  switch (command) {
    case 'M':
      return { to: 'move', values };
    case 'L':
      return { to: 'line', values };
    case 'H':
      return { to: 'line', values: [a, y] };
    case 'V':
      return { to: 'line', values: [x, a] };
    case 'C':
      return { to: 'curve', values };
    case 'Q':
      return { to: 'curve', values: [...thirds(x, y, a, b), ...thirds(c, d, a, b), c, d] };
    case 'Z':
    case 'z':
      return { to: 'close', values: [] };
    default:
      throw new Error(`${command} is left in a path`);
  }
}

/** A quadratic curve is the cubic one whose control points lie two thirds of the way to its own. */
function thirds(fromX: number, fromY: number, x: number, y: number): readonly [number, number] {
  return [fromX + (2 / 3) * (x - fromX), fromY + (2 / 3) * (y - fromY)];
}
