/** What the line breaker is to mind in a style. */

import type { BlockStyle } from '../letter/style.js';
import type { LineBreakParameters } from './line-demerits.js';
import { LINE_DENSITY } from './line-density.js';

/** Ragged text may end this many ems before the margin without looking torn. */
const RAGGEDNESS = 3;

/** A last line shorter than this looks like a forgotten word; and none is shorter than the indent of the next first line. */
const SHORT_LAST = 3;

/** Of what is never done where another setting exists: more than all else together, and less than an overfull line. */
const NEVER = 1e8;

export function lineBreakParameters({ size, align, firstIndent }: BlockStyle): LineBreakParameters {
  return {
    doubleHyphen: 10_000,
    hyphenLadder: NEVER,
    finalHyphen: 260_000,
    fitness: 3_000,
    line: 25,
    shortLast: Math.max(size * SHORT_LAST, firstIndent),
    shortLastDemerits: NEVER,
    raggedness: align === 'justify' ? 0 : size * RAGGEDNESS,
    density: LINE_DENSITY,
  };
}
