/** Lengths as a style sheet writes them: `12 pt`, `25 mm`, `1,25 cm`, `1 satır`, `0`. */

import type { ArgsOf } from '../diagnostic.js';
import type { KeyPath } from '../source.js';
import type { StyleFinding, styleFindings } from './findings.js';
import type { Pt, Space } from './style.js';

export type Complain = <Code extends StyleFinding['code']>(
  code: Code,
  args: ArgsOf<typeof styleFindings, Code>,
  path: KeyPath,
) => void;

/** What relative units are relative to. */
export interface TextSize {
  readonly size: Pt;
  readonly leading: Pt;
}

const UNITS: Readonly<Record<string, (amount: number, text: TextSize) => Pt>> = {
  pt: (amount) => amount,
  mm: (amount) => (amount / 25.4) * 72,
  cm: (amount) => (amount / 2.54) * 72,
  satır: (amount, { leading }) => amount * leading,
  em: (amount, { size }) => amount * size,
};

/** A length in pt; 0 where it is wrong, and said so. */
export function parseMeasure(value: unknown, text: TextSize, path: KeyPath, complain: Complain): Pt {
  const match =
    typeof value === 'string' ? /^(\d{1,4}(?:[.,]\d{1,3})?)\s*(pt|mm|cm|satır|em)$/u.exec(value.trim()) : null;
  if (match === null && value !== '0') {
    complain('style/bad-measure', { text: String(value), units: Object.keys(UNITS) }, path);
  }
  const [, amount = '0', unit = 'pt'] = match ?? [];
  return UNITS[unit]?.(Number(amount.replace(',', '.')), text) ?? 0;
}

/** `14 pt`, or `14 pt (en az 8 pt)`: how far it may be tightened so that the letter fits its page. */
export function parseSpace(value: unknown, text: TextSize, path: KeyPath, complain: Complain): Space {
  const [, natural = '', least] = /^(.*?)(?:\(\s*en az\s+(.*?)\s*\))?$/u.exec(String(value)) ?? [];
  const wished = parseMeasure(natural.trim(), text, path, complain);
  return {
    natural: wished,
    least: least === undefined ? wished : Math.min(wished, parseMeasure(least, text, path, complain)),
  };
}
