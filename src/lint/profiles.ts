/** Which circulars are held to the letter of the regulation. */

import type { Circular } from '../circular/circular.js';

/** The bundled profile that follows the regulation of 2020. */
export function isRegulation({ profile }: Pick<Circular, 'profile'>): boolean {
  return profile === 'yonetmelik-2020';
}
