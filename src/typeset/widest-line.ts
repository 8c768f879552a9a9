/** How wide a leaf is where it need not break, and how narrow it can become. */

import type { Heading, Paragraph } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { widestPartOf } from './fit-words.js';
import { flatten } from './flatten.js';
import { itemize } from './itemize.js';
import { type LayoutContext, leafStyle } from './layout-context.js';
import { toWords } from './words.js';

/** Width of its longest line as typed, pt. */
export function widestLine(leaf: Paragraph | Heading, context: LayoutContext): Pt {
  return Math.max(0, ...lineWidths(leaf, context, Infinity).map(({ whole }) => whole));
}

/** Width of its widest unbreakable part, pt; `hyphenCost` is `Infinity` where no word is divided. */
export function widestPart(leaf: Paragraph | Heading, context: LayoutContext, hyphenCost: number): Pt {
  return Math.max(0, ...lineWidths(leaf, context, hyphenCost).map(({ part }) => part));
}

/** Width of its widest character with its marks: a room narrower than that holds nothing. */
export function widestCharacter(leaf: Paragraph | Heading, context: LayoutContext): Pt {
  const style = leafStyle(leaf, context);
  const widths = flatten(leaf.content, style, context.faces)
    .flat()
    .flatMap(({ text, face }) => {
      const { shape, unitsPerEm } = context.faces(face);
      return [...new Set(text.match(/\P{M}\p{M}*/gu) ?? [])].map(
        (each) => (shape(each).width / unitsPerEm) * style.size,
      );
    });
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function lineWidths(
  leaf: Paragraph | Heading,
  context: LayoutContext,
  hyphenCost: number,
): { readonly whole: Pt; readonly part: Pt }[] {
  const style = leafStyle(leaf, context);
  const { faces } = context;
  return flatten(leaf.content, style, faces).map((texts) => {
    const fitting = { faces, size: style.size, isJustified: false, hyphenCost, firstIndent: 0 };
    const items = itemize(toWords(texts), fitting);
    const whole = items.reduce((sum, item) => sum + (item.kind === 'penalty' ? 0 : item.width), 0);
    return { whole, part: widestPartOf(items) };
  });
}
