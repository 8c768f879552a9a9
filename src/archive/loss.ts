/** What is said of something in `issued/` that cannot be read as it was kept. */

import type { Digest } from '../circular/digest.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import type { Place } from '../source.js';
import type { LossState } from './issued-files.js';

export interface Loss {
  readonly state: LossState;
  readonly digest: Digest;
  /** The document's, as they are shown. */
  readonly numbers: string;
  readonly at: Place | null;
}

export function lossOf({ state, digest, numbers, at }: Loss): RegisterFinding {
  return registerFinding(CODES[state], { numbers, digest }, at);
}

const CODES = {
  missing: 'register/issued-missing',
  changed: 'register/issued-changed',
  newer: 'register/issued-newer',
} as const;
