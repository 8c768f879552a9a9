/** How the parts of reading a circular say what is wrong. */

import type { KeyPath } from '../source.js';
import type { CircularArgs, CircularFinding } from './findings.js';

/** Reports a finding about a circular. */
export type Complain = <Code extends CircularFinding['code']>(
  code: Code,
  args: CircularArgs<Code>,
  at: KeyPath,
) => void;
