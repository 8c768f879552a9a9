/** SVG's basic shapes → path data (SVG 1.1, 9). */

type Attributes = Readonly<Record<string, string>>;

/** null where it is no shape, or one with a value that is no plain number. */
export function shapePath(name: string, attributes: Attributes): string | null {
  const number = (key: string, otherwise = 0): number => {
    const value = attributes[key];
    return value === undefined
      ? otherwise
      : /^[-+]?[\d.]+(e[-+]?\d+)?(px)?$/.test(value)
        ? Number.parseFloat(value)
        : Number.NaN;
  };
  switch (name) {
    case 'path':
      return attributes.d ?? '';
    case 'rect':
      return finite(rectangle(number));
    case 'circle':
      return finite(ellipse(number('cx'), number('cy'), number('r'), number('r')));
    case 'ellipse':
      return finite(ellipse(number('cx'), number('cy'), number('rx'), number('ry')));
    case 'line':
      return finite(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`);
    case 'polyline':
    case 'polygon':
      return polygon(attributes.points ?? '', name === 'polygon');
    default:
      return null;
  }
}

function finite(path: string): string | null {
  return path.includes('NaN') ? null : path;
}

function rectangle(number: (key: string, otherwise?: number) => number): string {
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const rx = Math.min(number('rx', number('ry')), width / 2);
  const ry = Math.min(number('ry', number('rx')), height / 2);
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const half = (dx: number): string => `a${rx} ${ry} 0 1 0 ${dx} 0`;
  return `M${cx - rx} ${cy}${half(2 * rx)}${half(-2 * rx)}z`;
}

function polygon(points: string, isClosed: boolean): string | null {
  const numbers = points
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (numbers.length < 4 || numbers.length % 2 === 1 || !numbers.every(Number.isFinite)) return null;
  const pairs = Array.from(
    { length: numbers.length / 2 },
    (_, index) => `${numbers[2 * index]} ${numbers[2 * index + 1]}`,
  );
  return `M${pairs.join('L')}${isClosed ? 'z' : ''}`;
}
