/** The values of a style sheet, each with what an editor says of it: what is typed, and what that means. */

import * as z from 'zod';
import type { ArgsOf } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { StyleFinding, styleFindings } from './findings.js';
import { MEASURE, type Measure, parseMeasure, UNIT_NAMES } from './measure.js';
import type { Color } from './style.js';

/** What an editor shows of a key. */
export interface KeyWords {
  readonly title: string;
  readonly description: string;
}

type Complain = <Code extends StyleFinding['code']>(code: Code, args: ArgsOf<typeof styleFindings, Code>) => never;

/** `keywords` are those of JSON Schema, what an editor lets stand of what is typed; `shown` are examples. */
function value<T>(parse: (text: string, complain: Complain) => T, words: KeyWords, keywords: object) {
  const parsed = z.unknown().transform((typed, context): T => {
    const complain: Complain = (code, args) => {
      context.issues.push({ code: 'custom', params: { code, args }, input: typed });
      return z.NEVER;
    };
    return parse(String(typed), complain);
  });
  return parsed.meta({ ...words, ...keywords }).optional();
}

const SCALAR = { type: ['string', 'number'] } as const;
const LENGTHS = '12 pt, 5 mm, 1.25 cm, 1 em ya da 2 satır';

export function length(words: KeyWords) {
  const keywords = { ...SCALAR, pattern: `^${MEASURE}$`, patternErrorMessage: `Uzunluk: ${LENGTHS}` };
  return value(measureOf, words, keywords);
}

/** `14 pt`, or `14 pt (en az 8 pt)`: how far it may be tightened so that the letter fits its page. */
export function space(words: KeyWords) {
  const keywords = {
    ...SCALAR,
    pattern: `^${MEASURE}(?:\\s*\\(\\s*en az\\s+${MEASURE}\\s*\\))?$`,
    patternErrorMessage: `Uzunluk: ${LENGTHS}; boşluk daralabilirse: 14 pt (en az 8 pt)`,
  };
  return value(
    (text, complain) => {
      const [, natural = '', least] = /^(.*?)(?:\(\s*en az\s+(.*?)\s*\))?$/u.exec(text) ?? [];
      const wanted = measureOf(natural, complain);
      return { natural: wanted, least: least === undefined ? wanted : measureOf(least, complain) };
    },
    words,
    keywords,
  );
}

/** A factor of the size (`1,2`) or a length. */
export function leading(words: KeyWords) {
  const keywords = {
    ...SCALAR,
    pattern: `^(?:${FACTOR}|${MEASURE})$`,
    patternErrorMessage: `Boyun katı (1.2) ya da uzunluk: ${LENGTHS}`,
  };
  return value(
    (text, complain): number | Measure =>
      new RegExp(`^${FACTOR}$`).test(text) ? Number(text.replace(',', '.')) : measureOf(text, complain),
    words,
    keywords,
  );
}

const FACTOR = '\\d(?:[.,]\\d{1,3})?';

function measureOf(text: string, complain: Complain): Measure {
  return parseMeasure(text) ?? complain('style/bad-measure', { text, units: UNIT_NAMES });
}

export function oneOf<T>(meanings: Readonly<Record<string, T>>, words: KeyWords) {
  const allowed = Object.keys(meanings);
  const known = new Map(Object.entries(meanings));
  return value(
    (text, complain) =>
      known.get(text) ?? complain('style/bad-value', { value: text, allowed, nearest: nearest(text, allowed) }),
    words,
    { enum: allowed },
  );
}

/** `%50` or `50%`: a share of the room. */
export function share(words: KeyWords) {
  return value(
    (text, complain) => {
      const part = Number(/^%?\s*(\d{1,3})\s*%?$/.exec(text)?.[1]) / 100;
      return part > 0 && part <= 1 ? part : complain('style/bad-measure', { text, units: ['%50'] });
    },
    words,
    { type: 'string', shown: ['%50'] },
  );
}

const NAMED_COLORS: Readonly<Record<string, Color>> = {
  siyah: { red: 0, green: 0, blue: 0 },
  kırmızı: { red: 200, green: 16, blue: 30 },
  gri: { red: 96, green: 96, blue: 96 },
  lacivert: { red: 22, green: 48, blue: 92 },
};

/** A named colour, or `#RRGGBB`. */
export function color(words: KeyWords) {
  return value(
    (text, complain): Color => {
      const named = Object.hasOwn(NAMED_COLORS, text) ? NAMED_COLORS[text] : undefined;
      if (named) return named;
      const hex = /^#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})$/.exec(text);
      if (hex === null) return complain('style/bad-color', { text });
      const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
      return { red, green, blue };
    },
    words,
    { type: 'string', shown: ['siyah', '#1a2b4c'] },
  );
}
