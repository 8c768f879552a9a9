/** Which values are one of a few words, dates, numbers or names: behind them a comment takes away nothing. */

import type { KeyPath } from '../source.js';
import { CLASSIFICATIONS, URGENCIES } from './known-marks.js';

const CLOSED_KEYS: Readonly<Record<string, ReadonlySet<string>>> = {
  circular: new Set(['tarih', 'numara', 'beklesin', 'dizi', 'ekleme', 'sablon', 'kim', 'vekaleten', 'yon']),
  organisation: new Set([
    ...['surum', 'sablon', 'saat_dilimi', 'tarih_bicimi', 'sifirlama', 'bosluk', 'baslangic', 'kaynak', 'tarih_sirasi'],
    ...['yil_basi', 'kidem', 'liste', 'dizi', 'kurallar', 'logo', 'detsis', 'yazi_tipi', 'antetli_kagit', 'kapi'],
  ]),
};

/** Keys whose value may be the name of a group or a signer. */
const NAMING = new Set(['muhatap', 'imza', 'geregi', 'bilgi']);

/** Of a kind of file, what tells its closed values from free text. */
export function closedIn(document: 'circular' | 'organisation' | 'list') {
  return { isClosed: (path: KeyPath, value: string) => isClosedValue(document, path, value) };
}

function isClosedValue(document: string, path: KeyPath, value: string): boolean {
  const keys = path.filter((step) => typeof step === 'string');
  if (keys.some((key) => CLOSED_KEYS[document]?.has(key))) return true;
  if (document !== 'circular') return false;
  const last = keys.at(-1) ?? '';
  if (NAMING.has(last)) return /^[a-z][a-z0-9_-]*$/.test(value);
  return (last === 'ivedilik' && URGENCIES.includes(value)) || (last === 'gizlilik' && CLASSIFICATIONS.includes(value));
}
