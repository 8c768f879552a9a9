/** Phrases that several messages share. */

import type { Language } from '../diagnostic.js';

/** “Did you mean …?”, or null where nothing is near. */
export const meant: Readonly<Record<Language, (nearest: string | null) => string | null>> = {
  tr: (nearest) => (nearest === null ? null : `Şunu mu demek istediniz: “${nearest}”?`),
  en: (nearest) => (nearest === null ? null : `Did you mean “${nearest}”?`),
};

/** Where else a number is, for whoever left out its series; null where it is nowhere. */
export const elsewhereWords: Readonly<Record<Language, (elsewhere: readonly string[]) => string | null>> = {
  tr: (elsewhere) => (elsewhere.length === 0 ? null : `Başka dizide var: ${elsewhere.join(', ')}`),
  en: (elsewhere) => (elsewhere.length === 0 ? null : `Another series has it: ${elsewhere.join(', ')}`),
};

const MOST_LISTED = 12;

/** “There are: …”, or null where there is none. */
export const thereAre: Readonly<Record<Language, (known: readonly string[]) => string | null>> = {
  tr: (known) => (known.length === 0 ? null : `Olanlar: ${listed(known)}`),
  en: (known) => (known.length === 0 ? null : `There are: ${listed(known)}`),
};

function listed(known: readonly string[]): string {
  return `${known.slice(0, MOST_LISTED).join(', ')}${known.length > MOST_LISTED ? ' …' : ''}`;
}

/** A number with the Turkish decimal comma. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** An ISO day as people write it in Turkish: 21.01.2019. */
export function day(iso: string): string {
  return iso.split('-').reverse().join('.');
}
