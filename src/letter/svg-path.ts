/** SVG path data → steps in absolute numbers, every curve a cubic one (SVG 1.1, 8.3). */

import type { PathStep } from './picture.js';
import { arcCurves } from './svg-arc.js';

/** null where the data breaks the grammar: a reader that draws what it understood would draw a wrong picture. */
export function parsePath(data: string): readonly PathStep[] | null {
  const pen: Pen = { x: 0, y: 0, start: [0, 0], cubic: null, quadratic: null, steps: [] };
  const reader = { data, at: 0 };
  let command = '';
  while (skipSpace(reader)) {
    const next = data.charAt(reader.at);
    const isCommand = /[a-zA-Z]/.test(next);
    if (isCommand) {
      command = next;
      reader.at += 1;
    } else if (command === '' || isClosing(command)) return null;
    const values = readValues(reader, fold(command));
    if (values === null || (pen.steps.length === 0 && fold(command) !== 'm')) return null;
    draw(command, values, pen);
    // More pairs after a move are lines (8.3.2).
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  return pen.steps;
}

interface Pen {
  x: number;
  y: number;
  start: readonly [number, number];
  /** The last control point, which a smooth curve mirrors. */
  cubic: readonly [number, number] | null;
  quadratic: readonly [number, number] | null;
  readonly steps: PathStep[];
}

interface Reader {
  readonly data: string;
  at: number;
}

/** How many numbers each command takes. */
const COUNTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Beyond any drawing; keeps the numbers of the PDF plain. */
const LARGEST = 1e6;

const FOLDED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'mlhvcsqtaz'].map((letter) => [String.fromCharCode(letter.charCodeAt(0) - 32), letter]),
);

/** ASCII letters only: the language of paths is not Turkish. */
function fold(command: string): string {
  return FOLDED[command] ?? command;
}

function isClosing(command: string): boolean {
  return fold(command) === 'z';
}

/** Whether anything is left. */
function skipSpace(reader: Reader): boolean {
  const space = /[\s,]*/y;
  space.lastIndex = reader.at;
  space.exec(reader.data);
  reader.at = space.lastIndex;
  return reader.at < reader.data.length;
}

function readValues(reader: Reader, command: string): number[] | null {
  const count = COUNTS[command];
  if (count === undefined) return null;
  const values: number[] = [];
  for (let index = 0; index < count; index += 1) {
    skipSpace(reader);
    // The two flags of an arc may stand without any space.
    const number =
      command === 'a' && (index === 3 || index === 4) ? /[01]/y : /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
    number.lastIndex = reader.at;
    const value = Number(number.exec(reader.data)?.[0] ?? Number.NaN);
    if (!(Math.abs(value) <= LARGEST)) return null;
    values.push(value);
    reader.at = number.lastIndex;
  }
  return values;
}

function draw(command: string, values: readonly number[], pen: Pen): void {
  const kind = fold(command);
  const { cubic, quadratic } = pen;
  const [dx, dy] = command === kind ? [pen.x, pen.y] : [0, 0];
  const moved = values.map((value, index) => value + (index % 2 === 0 ? dx : dy));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = moved;
  pen.cubic = null;
  pen.quadratic = null;
  switch (kind) {
    case 'm':
      pen.start = [a, b];
      return go(pen, 'move', [a, b]);
    case 'l':
      return go(pen, 'line', [a, b]);
    case 'h':
      return go(pen, 'line', [a, pen.y]);
    case 'v':
      return go(pen, 'line', [pen.x, (values[0] ?? 0) + dy]);
    case 'c':
      return curve(pen, [a, b, c, d, e, f]);
    case 's':
      return curve(pen, [...mirrored(pen, cubic), a, b, c, d]);
    case 'q':
      return bend(pen, [a, b], [c, d]);
    case 't':
      return bend(pen, mirrored(pen, quadratic), [a, b]);
    case 'a': {
      const [rx = 0, ry = 0, turn = 0, large, sweep, x = 0, y = 0] = values;
      const arc = { rx, ry, turn, isLarge: large === 1, isClockwise: sweep === 1 };
      for (const each of arcCurves([pen.x, pen.y], [x + dx, y + dy], arc)) go(pen, each.to, each.values);
      return;
    }
    default:
      pen.steps.push({ to: 'close', values: [] });
      [pen.x, pen.y] = pen.start;
  }
}

function go(pen: Pen, to: PathStep['to'], values: readonly number[]): void {
  pen.steps.push({ to, values });
  const [x = 0, y = 0] = values.slice(-2);
  pen.x = x;
  pen.y = y;
}

function curve(pen: Pen, values: readonly number[]): void {
  go(pen, 'curve', values);
  pen.cubic = [values[2] ?? 0, values[3] ?? 0];
}

/** A quadratic curve is the cubic one whose control points lie two thirds of the way to its own. */
function bend(pen: Pen, [cx, cy]: readonly [number, number], [x, y]: readonly [number, number]): void {
  const toward = (from: number, control: number): number => from + (2 / 3) * (control - from);
  go(pen, 'curve', [toward(pen.x, cx), toward(pen.y, cy), toward(x, cx), toward(y, cy), x, y]);
  pen.quadratic = [cx, cy];
}

function mirrored({ x, y }: Pen, control: readonly [number, number] | null): readonly [number, number] {
  return control ? [2 * x - control[0], 2 * y - control[1]] : [x, y];
}
