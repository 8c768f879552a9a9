/** How wide a leaf is where it need not break, and how narrow it can become. */

import type { Heading, Paragraph } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { flatten } from './flatten.js';
import { itemize } from './itemize.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { toWords } from './words.js';

/** Width of its longest line as typed, pt. */
export function widestLine(leaf: Paragraph | Heading, context: LayoutContext): Pt {
  return Math.max(0, ...lineWidths(leaf, context).map(({ whole }) => whole));
}

/** Width of its widest unbreakable part, pt. */
export function widestPart(leaf: Paragraph | Heading, context: LayoutContext): Pt {
  return Math.max(0, ...lineWidths(leaf, context).map(({ part }) => part));
}

function lineWidths(leaf: Paragraph | Heading, context: LayoutContext): { readonly whole: Pt; readonly part: Pt }[] {
  const style = styleNamed(leaf.style, context);
  return flatten(leaf.content, style).map((stretches) => {
    const { faces } = context;
    const items = itemize(toWords(stretches), {
      faces,
      size: style.size,
      isJustified: false,
      hyphenCost: Infinity,
      firstIndent: 0,
    });
    let whole = 0;
    let part = 0;
    let current = 0;
    for (const [index, item] of items.entries()) {
      if (item.kind !== 'penalty') whole += item.width;
      const isBreak =
        item.kind === 'glue' ? items[index - 1]?.kind === 'box' : item.kind === 'penalty' && item.cost < Infinity;
      current = isBreak ? 0 : current + (item.kind === 'penalty' ? 0 : item.width);
      part = Math.max(part, current);
    }
    return { whole, part };
  });
}
