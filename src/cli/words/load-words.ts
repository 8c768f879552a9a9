/** The catalogue of one language; the other is never loaded. */

import type { Language } from '../../diagnostic.js';
import type { ScreenWords } from './screen-words.js';

export async function loadWords(language: Language): Promise<ScreenWords> {
  if (language === 'en') return (await import('./en.js')).english;
  return (await import('./tr.js')).turkish;
}
