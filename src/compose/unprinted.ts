/** What a letter holds and its template does not print: words would be missing from the paper without anybody's notice. */

import { type ComposeFinding, composeFinding } from './findings.js';
import { type ResolvedLetter, valuePlace } from './resolved-letter.js';

const PRINTED = /\ufdd2([^\ufdd1]*)\ufdd1/g;

/** Of `output`, what the template made of the marked view. The letterhead's are the profile's habit: a warning. */
export function findUnprinted(letter: ResolvedLetter, output: string): readonly ComposeFinding[] {
  const printed = new Set([...output.matchAll(PRINTED)].map(([, path = '']) => path));
  const { view } = letter;
  // The date prints whole or in its parts; an addressee may stand in the title line.
  const isDated = printed.has('tarih') || printed.has('gun');
  const isElsewhere = (path: string) =>
    ((path === 'tarih' || path === 'gun' || path === 'yer') && isDated) ||
    (path.startsWith('muhatap.') && view.muhatap_baslikta) ||
    path.endsWith('.isaret');
  const missing = textPaths(view, '').filter((path) => !printed.has(path) && !isElsewhere(path));
  const keys = [...new Set(missing.map((path) => keyOf(path)))];
  return keys.map((key) => {
    const code = key.startsWith('kurum.') ? 'compose/letterhead-not-printed' : 'compose/not-printed';
    return composeFinding(code, { key }, valuePlace(letter, key));
  });
}

/** `kurum.slogan` of `kurum.slogan.1`; `ek` of `ek.maddeler.0.metin`. */
function keyOf(path: string): string {
  const [first = '', second = ''] = path.split('.');
  return first === 'kurum' ? `${first}.${second}` : first;
}

function textPaths(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => textPaths(each, path === '' ? key : `${path}.${key}`));
}
