/** The sRGB colour space as an ICC profile of version 4.2 (ISO 15076-1): the output intent that PDF/A asks for. */

/** The whole profile; its curve is sRGB's own formula (IEC 61966-2-1), so that it needs no table. */
export function colorProfile(): Uint8Array {
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('CC0')],
    ['wtpt', xyz(WHITE)],
    ['chad', numbers('sf32', ADAPTATION)],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', CURVE],
    ['gTRC', CURVE],
    ['bTRC', CURVE],
  ];
  const places = new Map<Uint8Array, number>();
  let size = HEADER + 4 + tags.length * 12;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, size);
    size += data.length;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, size);
  view.setUint32(HEADER, tags.length);
  for (const [index, [tag, data]] of tags.entries()) {
    const entry = HEADER + 4 + index * 12;
    bytes.set(ascii(tag), entry);
    view.setUint32(entry + 4, places.get(data) ?? 0);
    view.setUint32(entry + 8, data.length);
  }
  for (const [data, at] of places) bytes.set(data, at);
  return bytes;
}

const HEADER = 128;

/** The profile connection space is that of D50 light; sRGB's D65 is adapted to it (Bradford). */
const WHITE = [0.9642, 1, 0.82491];
const ADAPTATION = [1.04791, 0.02293, -0.05019, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179];

/** Type 3: `((x + 0.055) / 1.055) ** 2.4` above 0.04045, `x / 12.92` below. */
const CURVE = concatenated(
  ascii('para'),
  new Uint8Array([0, 0, 0, 0, 0, 3, 0, 0]),
  fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]),
);

function writeHeader(bytes: Uint8Array, size: number): void {
  const view = new DataView(bytes.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x04200000);
  bytes.set(ascii('mntrRGB XYZ '), 12);
  // A date is asked for: that of sRGB's standard.
  for (const [index, value] of [1999, 10, 18].entries()) view.setUint16(24 + index * 2, value);
  bytes.set(ascii('acsp'), 36);
  bytes.set(fixed(WHITE), 68);
}

/** One record of a language's text. */
function text(words: string): Uint8Array {
  const data = new Uint8Array(28 + words.length * 2 + ((words.length * 2) % 4));
  const view = new DataView(data.buffer);
  data.set(ascii('mluc'), 0);
  for (const [at, value] of [
    [8, 1],
    [12, 12],
    [20, words.length * 2],
    [24, 28],
  ] as const) {
    view.setUint32(at, value);
  }
  data.set(ascii('enUS'), 16);
  for (let index = 0; index < words.length; index += 1) view.setUint16(28 + index * 2, words.charCodeAt(index));
  return data;
}

function xyz(values: readonly number[]): Uint8Array {
  return numbers('XYZ ', values);
}

function numbers(type: string, values: readonly number[]): Uint8Array {
  return concatenated(ascii(type), new Uint8Array(4), fixed(values));
}

/** s15Fixed16: sixteen bits before the point, sixteen after it. */
function fixed(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [index, value] of values.entries()) view.setInt32(index * 4, Math.round(value * 65536));
  return new Uint8Array(view.buffer);
}

function ascii(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function concatenated(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
