/** A centred leaf → the measure at which its lines are as even as they can be: no word alone under a full line. */

import type { Heading, Paragraph } from '../letter/letter.js';
import type { BlockStyle, Pt } from '../letter/style.js';
import type { LayoutContext } from './layout-context.js';
import { setLines } from './set-lines.js';
import { widestLine } from './widest-line.js';

/** Finer than this no eye sees it, pt. */
const STEP = 2;

/** Of more lines than this it is running text. */
const MOST_LINES = 6;

/** The narrowest measure that needs no more lines than the given one. */
export function balancedMeasure(leaf: Paragraph | Heading, style: BlockStyle, measure: Pt, context: LayoutContext): Pt {
  if (widestLine(leaf, context) <= measure) return measure;
  // Trials are not what is printed: what they would complain of is not told.
  const count = (width: Pt): number => {
    const trial = setLines(leaf, style, width, { ...context, findings: [] });
    return trial.some((line) => line.width > width + 0.1) ? Infinity : trial.length;
  };
  const lines = count(measure);
  if (lines > MOST_LINES) return measure;
  let [narrow, wide] = [measure / (lines + 1), measure];
  while (wide - narrow > STEP) {
    const middle = (narrow + wide) / 2;
    if (count(middle) <= lines) wide = middle;
    else narrow = middle;
  }
  return wide;
}
