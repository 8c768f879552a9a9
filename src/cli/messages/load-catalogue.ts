/** The catalogue of one language; the other is never loaded. */

import type { Language } from '../language.js';
import type { Catalogue } from './catalogue.js';

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'en') return (await import('./en.js')).english;
  return (await import('./tr.js')).turkish;
}
