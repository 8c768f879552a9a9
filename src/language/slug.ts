/** Turkish words → a name for a key or a file: a-z, 0-9 and hyphens. */

import { foldTr } from './casing.js';

/** `Genel Sekreter Yardımcısı` → `genel-sekreter-yardimcisi`; whole words up to `longest` letters. Empty where nothing is left. */
export function slugTr(text: string, longest = 60): string {
  const words = foldTr(text)
    .replace(/['’]\p{L}*/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`;
    if (next.length > longest) break;
    slug = next;
  }
  const found = slug === '' ? (words[0] ?? '').slice(0, longest) : slug;
  return DEVICES.test(found) ? `${found}-1` : found;
}

/** Names that Windows keeps for devices, whatever their ending: no file of an office may bear one. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;
