/** An elliptical arc → cubic curves of at most a quarter turn each (SVG 1.1, F.6). */

import type { PathStep } from './picture.js';

export interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Degrees from the x axis to the ellipse's own. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

type Point = readonly [number, number];

/** A radius of nothing makes a line; radii too small to reach are made larger (F.6.2). */
export function arcCurves(from: Point, to: Point, arc: Arc): readonly PathStep[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (arc.rx === 0 || arc.ry === 0) return [{ to: 'line', values: to }];
  const { center, radii, start, sweep, cos, sin } = centered(from, to, arc);
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = sweep / count;
  // Distance of control points for an arc of `step` of the circle of 1.
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): Point => [
    center[0] + radii[0] * x * cos - radii[1] * y * sin,
    center[1] + radii[0] * x * sin + radii[1] * y * cos,
  ];
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    const one = place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
    const other = place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
    const end = index === count - 1 ? to : place(Math.cos(b), Math.sin(b));
    return { to: 'curve', values: [...one, ...other, ...end] };
  });
}

interface Centered {
  readonly center: Point;
  readonly radii: Point;
  /** Radians. */
  readonly start: number;
  readonly sweep: number;
  readonly cos: number;
  readonly sin: number;
}

/** From end points to a centre (F.6.5). */
function centered([x1, y1]: Point, [x2, y2]: Point, arc: Arc): Centered {
  const angle = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const stretch = Math.max(1, Math.hypot(px / arc.rx, py / arc.ry));
  const [rx, ry] = [Math.abs(arc.rx) * stretch, Math.abs(arc.ry) * stretch];
  const reach = (rx * py) ** 2 + (ry * px) ** 2;
  const share = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - reach) / reach));
  const side = arc.isLarge === arc.isClockwise ? -share : share;
  const [cx, cy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  const turned = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  const full = 2 * Math.PI;
  const sweep = arc.isClockwise ? ((turned % full) + full) % full : -(((-turned % full) + full) % full);
  return {
    center: [cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2],
    radii: [rx, ry],
    start,
    sweep,
    cos,
    sin,
  };
}
