/** The code that was most likely meant. */

import { nearest } from '../language/nearest.js';

/** `mixed-quotes` is meant as `lint/mixed-quotes`; null where nothing is near. */
export function nearestCode(code: string, codes: readonly string[]): string | null {
  return codes.find((each) => each.endsWith(`/${code}`)) ?? nearest(code, codes);
}
