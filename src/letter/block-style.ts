/** One entry of `bicemler:` → BlockStyle; what it does not say it has from the style it is like. */

import { nearest } from '../language/nearest.js';
import type { KeyPath } from '../source.js';
import { type Complain, parseMeasure, parseSpace } from './measure.js';
import type { Align, BlockStyle, Color, Family } from './style.js';

export const STYLE_KEYS = [
  'aile',
  'boy',
  'satir_araligi',
  'kalin',
  'italik',
  'renk',
  'hiza',
  'ilk_satir',
  'asili',
  'sol',
  'sag',
  'en_cok',
  'once',
  'sonra',
  'sonrakiyle',
  'buyuk_harf',
] as const;

type Entry = { readonly [Key in (typeof STYLE_KEYS)[number]]?: unknown };
interface Inheriting {
  readonly base: BlockStyle;
  readonly complain: Complain;
}

const FAMILIES: Readonly<Record<string, Family>> = { serif: 'serif', sans: 'sans' };
const ALIGNS: Readonly<Record<string, Align>> = { sol: 'left', sag: 'right', orta: 'center', 'iki yana': 'justify' };
const YES_NO: Readonly<Record<string, boolean>> = { evet: true, hayır: false };

export function parseBlockStyle(entry: Entry, path: KeyPath, { base, complain }: Inheriting): BlockStyle {
  const has = (key: keyof Entry) => entry[key] !== undefined;
  const at = (key: keyof Entry) => [...path, key];
  const word = <T>(key: keyof Entry, words: Readonly<Record<string, T>>, otherwise: T): T =>
    has(key) ? oneOf(entry[key], words, { otherwise, at: at(key), complain }) : otherwise;

  const size = has('boy') ? parseMeasure(entry.boy, base, at('boy'), complain) : base.size;
  const leading = leadingOf(entry, size, { base, complain }, at('satir_araligi'));
  const text = { size, leading };
  const length = (key: keyof Entry, otherwise: number) =>
    has(key) ? parseMeasure(entry[key], text, at(key), complain) : otherwise;
  const space = (key: keyof Entry, otherwise: BlockStyle['before']) =>
    has(key) ? parseSpace(entry[key], text, at(key), complain) : otherwise;

  const hanging = length('asili', 0);
  return {
    family: word('aile', FAMILIES, base.family),
    bold: word('kalin', YES_NO, base.bold),
    italic: word('italik', YES_NO, base.italic),
    size,
    leading,
    color: has('renk') ? parseColor(entry.renk, at('renk'), complain) : base.color,
    align: word('hiza', ALIGNS, base.align),
    // Lines that hang stand that far in, and the first one back from them.
    firstIndent: has('asili') ? -hanging : length('ilk_satir', base.firstIndent),
    left: length('sol', base.left) + hanging,
    right: length('sag', base.right),
    widthShare: has('en_cok') ? parseShare(entry.en_cok, at('en_cok'), complain) : base.widthShare,
    before: space('once', base.before),
    after: space('sonra', base.after),
    keepWithNext: word('sonrakiyle', YES_NO, base.keepWithNext),
    capitals: word('buyuk_harf', YES_NO, base.capitals),
  };
}

/** A factor of the size (`1,2`) or a length; a style that only changes the size keeps its base's factor. */
function leadingOf(entry: Entry, size: number, { base, complain }: Inheriting, path: KeyPath): number {
  const value = entry.satir_araligi;
  if (value === undefined) return (base.leading / base.size) * size;
  const factor = typeof value === 'string' && /^\d([.,]\d{1,3})?$/.test(value) ? Number(value.replace(',', '.')) : null;
  return factor === null ? parseMeasure(value, { size, leading: size }, path, complain) : factor * size;
}

interface Choice<T> {
  readonly otherwise: T;
  readonly at: KeyPath;
  readonly complain: Complain;
}

function oneOf<T>(value: unknown, words: Readonly<Record<string, T>>, { otherwise, at, complain }: Choice<T>): T {
  const word = String(value);
  if (Object.hasOwn(words, word)) return words[word] ?? otherwise;
  const allowed = Object.keys(words);
  complain('style/bad-value', { value: word, allowed, nearest: nearest(word, allowed) }, at);
  return otherwise;
}

/** `%50` or `50%`: a share of the room. */
function parseShare(value: unknown, path: KeyPath, complain: Complain): number {
  const match = /^%?\s*(\d{1,3})\s*%?$/.exec(String(value));
  const share = Number(match?.[1]) / 100;
  if (share > 0 && share <= 1) return share;
  complain('style/bad-measure', { text: String(value), units: ['%50'] }, path);
  return 1;
}

const NAMED_COLORS: Readonly<Record<string, Color>> = {
  siyah: { red: 0, green: 0, blue: 0 },
  kırmızı: { red: 200, green: 16, blue: 30 },
  gri: { red: 96, green: 96, blue: 96 },
  lacivert: { red: 22, green: 48, blue: 92 },
};

/** A named colour, or `#RRGGBB`. */
function parseColor(value: unknown, path: KeyPath, complain: Complain): Color {
  const named = NAMED_COLORS[String(value)];
  if (named) return named;
  const hex = /^#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})$/.exec(String(value));
  if (hex === null) complain('style/bad-color', { text: String(value) }, path);
  const [red = 0, green = 0, blue = 0] = (hex ?? []).slice(1).map((part) => Number.parseInt(part, 16));
  return { red, green, blue };
}
