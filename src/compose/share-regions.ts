/** Regions as they were made → the same regions for letters that say the same there, so that they are set but once. */

import type { Region } from '../letter/letter.js';

/** Letterheads and feet of an office; a foot may hold what is one letter's own, such as its verification code. */
const MOST_SHARED = 16;

const shared = new Map<string, Region>();

/** A region equal to an earlier one is that one. */
export function shareRegion(region: Region): Region {
  const key = JSON.stringify(region);
  const known = shared.get(key);
  if (known) return known;
  if (shared.size >= MOST_SHARED) shared.clear();
  shared.set(key, region);
  return region;
}
