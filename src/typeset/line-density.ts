/** How dense the letters of a line will stand, for the line breaker: in steps of what letters give, −1 to about 2.7. */

import { JUSTIFICATION } from './justification.js';
import type { Density } from './line-demerits.js';

/** What tracking adds at most, in such steps: a letter is 0.45 em wide on average. */
const MOST_TRACKED = JUSTIFICATION.tracking / 0.45 / JUSTIFICATION.letters;
/** A face's own space in ems. */
const SPACE = 0.25;

/** What letters and spaces give together, in the units of the line. */
function together(give: number, spaces: number): number {
  return give + spaces * JUSTIFICATION.space * JUSTIFICATION.along;
}

export const LINE_DENSITY: Density = {
  of: (slack, give, glue) => {
    if (give === 0) return 0;
    const spaces = glue / (slack >= 0 ? JUSTIFICATION.spaceStretch : JUSTIFICATION.spaceShrink);
    const given = together(give, spaces);
    if (slack < given) return Math.max(-1, slack / given);
    const tracked = slack - given - (spaces / SPACE) * JUSTIFICATION.beforeTracking;
    return 1 + Math.max(0, Math.min(tracked / give, MOST_TRACKED));
  },
  ofLast: (before, slack, give, shrink) => {
    const most = give === 0 ? 0 : slack / together(give, shrink / JUSTIFICATION.spaceShrink);
    return Math.max(-1, Math.min(before, 1, most));
  },
  contrast: (difference) => {
    if (difference <= FREE) return 0;
    return WEIGHT * (difference - FREE) ** 2 + (difference > MOST ? TOO_FAR : 0);
  },
  // Two classes a step: with twice as many the same lines were found.
  classOf: (density) => Math.floor((density + 1) * 2),
};

/**
 * Neighbours that differ by less than one step go together. Without the charge there are fewer hyphens (13 %), and a
 * fifth of all pairs differ by more than 3 %, many by so much that tracking is taken away: gaps of 5.5 pt.
 */
const FREE = 1;
const WEIGHT = 11_000;
/** Beyond it tracking is taken away, and the gaps of the looser line widen. */
const MOST = JUSTIFICATION.contrast / JUSTIFICATION.letters;
const TOO_FAR = 100_000;
