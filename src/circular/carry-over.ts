/** What an earlier circular's file says → what a new one like it begins with. */

import type { CarriedKeys } from './print-circular.js';
import type { PrintedData } from './print-data.js';

export interface CarryOver {
  readonly carried: CarriedKeys;
  /** Keys of the earlier file that belong to that letter alone. */
  readonly left: readonly string[];
}

/** Its day and numbers, the code by which it is verified, and whether it is held back. */
const OWN = ['tarih', 'numara', 'dogrulama', 'beklesin'];

/** All keys but those, also such as this version does not know. */
export function carryOver(data: PrintedData, others: readonly string[]): CarryOver {
  const own = [...OWN, ...others];
  if (typeof data === 'string' || Array.isArray(data)) return { carried: {}, left: [] };
  const entries = Object.entries(data);
  return {
    carried: Object.fromEntries(entries.filter(([key]) => !own.includes(key))),
    left: entries.flatMap(([key]) => (own.includes(key) ? [key] : [])),
  };
}
