/** What the line breaker is to mind in a style. */

import type { BlockStyle, Pt } from '../letter/style.js';
import type { LineBreakParameters } from './line-demerits.js';
import { LINE_DENSITY } from './line-density.js';

/** Ragged text may end this many ems before the margin without looking torn. */
const RAGGEDNESS = 3;

/** A last line shorter than this looks like a forgotten word; and none is shorter than the indent of the next first line. */
const SHORT_LAST = 3;

/** Of what is never done where another setting exists: more than all else together, and less than an overfull line. */
const NEVER = 1e8;

/** Ragged text flush left and narrower than this, in ems, is a table's cell: its words are long beside its lines. */
const NARROW = 16;

function isNarrow({ size, align }: BlockStyle, measure: Pt): boolean {
  return align === 'left' && measure < size * NARROW;
}

/**
 * What a hyphen costs. Justified text: at TeX's 50 every fourth line ended within a word, at 430 with the other settings
 * fewer than every fifth. A cell is divided where a line would otherwise be shorter than half its width or so; titles,
 * names and whatever else is ragged only where a word is wider than its line.
 */
export function hyphenCostOf(style: BlockStyle, measure: Pt): number {
  if (style.align === 'justify') return 430;
  return isNarrow(style, measure) ? 1000 : 1e7;
}

export function lineBreakParameters(style: BlockStyle, measure: Pt): LineBreakParameters {
  const { size, align, firstIndent } = style;
  return {
    // Half or twice as much changed single lines.
    doubleHyphen: 10_000,
    hyphenLadder: NEVER,
    // At 80,000 up to ten of 160 paragraphs carried a word into their last line, at 400,000 two to eight, now one to
    // seven, but for two of 22 sets (ten, eight); what is left has no other setting without holes.
    finalHyphen: 600_000,
    // The paper's; the charge for density does most of its work.
    fitness: 3_000,
    line: 25,
    shortLast: isNarrow(style, measure) ? 0 : Math.max(size * SHORT_LAST, firstIndent),
    shortLastDemerits: NEVER,
    raggedness: align === 'justify' ? 0 : size * RAGGEDNESS,
    density: LINE_DENSITY,
  };
}
