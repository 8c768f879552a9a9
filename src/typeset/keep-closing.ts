/** Items of a letter → the same, its end kept on one page where one page holds it (Y 16/5). */

import type { Pt } from '../letter/style.js';
import { between, type VerticalItem } from './vertical-item.js';

/**
 * The last lines of the text, the signatures and all that stands under them, up to a page that the letter begins of its
 * own; `room` is that of a page.
 */
export function keepClosing(items: readonly VerticalItem[], room: Pt): readonly VerticalItem[] {
  const signed = items.findIndex(({ isSignature }) => isSignature);
  if (signed < 0) return items;
  // The lines that keep with the signatures go with them.
  let start = signed;
  while (start > 0 && items[start - 1]?.keepsWithNext) start -= 1;
  const after = items.findIndex(({ endsPage }, index) => endsPage && index > signed);
  const end = after < 0 ? items.length : after;
  if (heightOf(items.slice(start, end)) > room) return items;
  return items.map((item, index) => (index >= start && index < end - 1 ? { ...item, keepsWithNext: true } : item));
}

/** With every space tightened as far as it may be. */
function heightOf(items: readonly VerticalItem[]): Pt {
  return items.reduce((sum, item, index) => {
    const upper = items[index - 1];
    return sum + item.height + (upper ? between(upper, item).least : 0);
  }, 0);
}
