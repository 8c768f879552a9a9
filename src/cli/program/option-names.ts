/** The names of a declared option, as they are typed. */

import type { Language } from '../../diagnostic.js';

/** `dryRun` → `--dry-run` */
function longName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${String.fromCharCode(letter.charCodeAt(0) + 32)}`)}`;
}

/** Every name of an option, that of the user's language first. */
export function namesOf(key: string, { turkish }: { readonly turkish: string }, language: Language): readonly string[] {
  const [english, own] = [longName(key), `--${turkish}`];
  if (english === own) return [english];
  return language === 'tr' ? [own, english] : [english, own];
}

/** Its name in the user's language. */
export function nameOf(key: string, option: { readonly turkish: string }, language: Language): string {
  return namesOf(key, option, language)[0] ?? longName(key);
}
