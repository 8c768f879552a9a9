import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PathStep, SvgShape } from '../../src/image/picture.js';
import { readPicture } from '../../src/image/read-picture.js';

const svg = (inner: string, attributes = 'viewBox="0 0 100 100"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

function shapes(inner: string, attributes?: string): readonly SvgShape[] {
  const { value, findings } = readPicture(svg(inner, attributes), 'file:logo.svg');
  if (value?.kind !== 'svg') throw new Error(JSON.stringify(findings));
  return value.shapes;
}

/** `move 1 2, curve …`, rounded. */
function steps(path: readonly PathStep[] = []): string {
  const rounded = (value: number): number => Number(value.toFixed(3)) + 0;
  return path.map(({ to, values }) => [to, ...values.map(rounded)].join(' ')).join(', ');
}

function path(d: string): string {
  return steps(shapes(`<path d="${d}"/>`)[0]?.path);
}

/** What is wrong, and the piece of the file that says so. */
function wrong(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  return readPicture(bytes, 'file:logo.svg').findings.map(({ code, args, at }) => {
    const piece = at?.within ? ` at ${text.slice(at.within.start, at.within.end)}` : '';
    return `${code} ${Object.values(args).join(' ')}`.trim() + piece;
  });
}

describe('an SVG', () => {
  it('is read as paths, relative and smooth steps made plain', () => {
    expect(path('M10 10 20 20')).toBe('move 10 10, line 20 20');
    expect(path('m10,10h5v5H1V2z l1 1')).toBe(
      'move 10 10, line 15 10, line 15 15, line 1 15, line 1 2, close, line 11 11',
    );
    expect(path('M0 0C0 5 5 10 10 10S20 15 20 20')).toBe('move 0 0, curve 0 5 5 10 10 10, curve 15 10 20 15 20 20');
    expect(path('M0 0Q3 3 6 0T12 0')).toBe('move 0 0, curve 2 2 4 2 6 0, curve 8 -2 10 -2 12 0');
    expect(path('M.5.5-1-1e1')).toBe('move 0.5 0.5, line -1 -10');
  });

  it('turns arcs into curves through the same points, flags written tight too', () => {
    expect(path('M10 0A10 10 0 010 10')).toBe('move 10 0, curve 10 5.523 5.523 10 0 10');
    expect(path('M10 0a10 10 0 0 0 -10 10')).toBe('move 10 0, curve 4.477 0 0 4.477 0 10');
    expect(path('M0 0A1 1 0 0 1 10 0')).toBe('move 0 0, curve 0 -2.761 2.239 -5 5 -5, curve 7.761 -5 10 -2.761 10 0');
    expect(path('M0 0A0 5 0 0 1 10 0')).toBe('move 0 0, line 10 0');
  });

  it('keeps fills, strokes and transforms, from groups and from style attributes', () => {
    const [shape] = shapes(
      '<g fill="#123" transform="translate(10 20) scale(2)"><circle r="5" style="stroke:red; stroke-width:2px;stroke-linecap:round"/></g>',
    );
    expect(shape).toMatchObject({
      matrix: [2, 0, 0, 2, 10, 20],
      fill: { red: 17, green: 34, blue: 51 },
      stroke: { red: 255, green: 0, blue: 0 },
      strokeWidth: 2,
      cap: 'round',
    });
  });

  it('passes over what drawing programs leave behind', () => {
    const left = '<sodipodi:namedview id="x" xmlns:sodipodi="s"/><metadata/><defs><linearGradient id="g"/></defs>';
    expect(shapes(`${left}<rect width="5" height="5" style="font-size:12px;opacity:1"/>`)).toHaveLength(1);
  });

  it('is refused for anything that would be drawn wrong, each with its place', () => {
    expect(wrong(svg('<text>a</text><image href="x"/><g filter="url(#f)"/><style>a{}</style>'))).toEqual([
      'picture/unsupported-svg text at <text',
      'picture/unsupported-svg image at <image',
      'picture/unsupported-svg-value filter url(#f) at <g',
      'picture/unsupported-svg style at <style',
    ]);
    for (const bad of [
      '<rect width="5" height="5" fill="url(#g)"/>',
      '<rect width="50%" height="5"/>',
      '<path d="M0 0L5"/>',
      '<path d="L5 5"/>',
      '<path d="M0 0zz 5"/>',
      '<path d="M1e99 0"/>',
      '<use href="#a"/>',
      '<script/>',
      '<foreignObject/>',
      '<defs><style>rect{fill:red}</style></defs>',
      '<g class="a"/>',
      '<rect width="1" height="1" opacity="0.5"/>',
      '<svg/>',
    ]) {
      expect(wrong(svg(bad)), bad).toHaveLength(1);
    }
  });

  it('cannot make reading slow or endless', () => {
    const start = performance.now();
    expect(wrong(svg('<g>'.repeat(20_000) + '</g>'.repeat(20_000)))).toHaveLength(1);
    expect(wrong(svg('<a/>'.repeat(100_000)))).toHaveLength(20);
    expect(wrong(svg(`<g transform="${'a'.repeat(500_000)}"/>`))).toHaveLength(1);
    expect(wrong(svg(`<path d="M0 0${' '.repeat(1_000_000)}x"/>`))).toHaveLength(1);
    expect(wrong(svg(`<rect fill="rgb(${' '.repeat(1_000_000)}"/>`))).toHaveLength(1);
    expect(wrong(new TextEncoder().encode('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'))).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

interface Png {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly type?: number;
  readonly interlace?: number;
  readonly rows: Uint8Array;
}

function png({ width = 2, height = 2, depth = 8, type = 0, interlace = 0, rows }: Png): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const ROWS = Uint8Array.of(0, 1, 2, 0, 3, 4);

describe('a PNG', () => {
  it('is known by what it holds', () => {
    const { value } = readPicture(png({ rows: ROWS }), 'file:logo.svg');
    expect(value).toMatchObject({ kind: 'png', width: 2, height: 2, channels: 1, depth: 8 });
  });

  it('is refused when it is damaged anywhere', () => {
    const sound = png({ rows: ROWS });
    for (let at = 8; at < sound.length; at += 1) {
      const broken = Buffer.from(sound);
      broken[at] = (broken[at] ?? 0) ^ 0x10;
      expect(wrong(broken), `byte ${at}`).toEqual(['picture/unsupported-png damaged']);
      expect(readPicture(sound.subarray(0, at), 'file:logo.png').value, `cut at ${at}`).toBeNull();
    }
  });

  it('is refused when its samples are too many, too few, interlaced or of an unknown kind', () => {
    expect(wrong(png({ rows: new Uint8Array(5) }))).toEqual(['picture/unsupported-png damaged']);
    expect(wrong(png({ rows: new Uint8Array(20_000_000) }))).toEqual(['picture/unsupported-png damaged']);
    expect(wrong(png({ rows: Uint8Array.of(9, 1, 2, 0, 3, 4) }))).toEqual(['picture/unsupported-png damaged']);
    expect(wrong(png({ rows: ROWS, type: 5 }))).toEqual(['picture/unsupported-png damaged']);
    expect(wrong(png({ rows: ROWS, type: 3 }))).toEqual(['picture/unsupported-png damaged']);
    expect(wrong(png({ rows: ROWS, interlace: 1 }))).toEqual(['picture/unsupported-png interlaced']);
    expect(wrong(png({ rows: ROWS, width: 1 << 30, height: 1 << 30 }))).toEqual(['picture/too-large 16 megapiksel']);
  });

  it('is no picture when it is a text, nothing at all or a folder of them', () => {
    for (const bytes of [[], [0x89, 0x50], [...new TextEncoder().encode('logo')]]) {
      expect(wrong(Uint8Array.from(bytes))).toEqual(['picture/not-a-picture']);
    }
    expect(wrong(new Uint8Array(3 << 20))).toEqual(['picture/too-large 2 MiB']);
  });
});
