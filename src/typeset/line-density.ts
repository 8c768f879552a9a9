/** How dense the letters of a line will stand, for the line breaker: in steps of what letters give, −1 to about 2.7. */

import { T } from './fill-line.js';
import type { Density } from './line-demerits.js';

/** What tracking adds at most, in such steps: a letter is 0.45 em wide on average. */
const MOST_TRACKED = T.tracking / 0.45 / T.give;
/** A face's own space in ems. */
const SPACE = 0.25;

export const LINE_DENSITY: Density = {
  of: (slack, give, glue) => {
    if (give === 0) return 0;
    const spaces = glue / (slack >= 0 ? T.stretch : T.shrink);
    const together = give + spaces * T.natural * T.along;
    if (slack < together) return Math.max(-1, slack / together);
    const tracked = slack - together - (spaces / SPACE) * T.before;
    return 1 + Math.max(0, Math.min(tracked / give, MOST_TRACKED));
  },
  contrast: (difference) => {
    if (difference <= T.free) return 0;
    return T.weight * (difference - T.free) ** 2 + (difference > 2 ? T.over : 0);
  },
  classOf: (density) => Math.floor((density + 1) * T.buckets),
};
