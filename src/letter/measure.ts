/** Lengths as a style sheet writes them: `12 pt`, `25 mm`, `1,25 cm`, `1 satır`, `0`. */

import type { Pt } from './style.js';

/** As it is typed: what it is in points depends on the text that it is for. */
export interface Measure {
  readonly amount: number;
  readonly unit: Unit;
}

export type Unit = keyof typeof UNITS;

/** What relative units are relative to. */
export interface TextSize {
  readonly size: Pt;
  readonly leading: Pt;
}

const UNITS = {
  pt: (amount: number) => amount,
  mm: (amount: number) => (amount / 25.4) * 72,
  cm: (amount: number) => (amount / 2.54) * 72,
  satır: (amount: number, { leading }: TextSize) => amount * leading,
  em: (amount: number, { size }: TextSize) => amount * size,
} as const;

export const UNIT_NAMES = Object.keys(UNITS);

/** As a regular expression, without anchors. */
export const MEASURE = `(?:0|\\d{1,4}(?:[.,]\\d{1,3})?\\s*(?:${UNIT_NAMES.join('|')}))`;
const WHOLE = new RegExp(`^${MEASURE}$`, 'u');

/** null where it is none. */
export function parseMeasure(typed: string): Measure | null {
  const text = typed.trim();
  if (!WHOLE.test(text)) return null;
  const [number = '0'] = /^[\d.,]+/.exec(text) ?? [];
  const unit = text.slice(number.length).trim();
  return { amount: Number(number.replace(',', '.')), unit: isUnit(unit) ? unit : 'pt' };
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}

export function inPoints({ amount, unit }: Measure, text: TextSize): Pt {
  return UNITS[unit](amount, text);
}
