/** A framed block → vertical items: each has its part of the frame, so that a long one may go on on the next page. */

import type { Frame } from '../letter/letter.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import type { SetBlocks } from './list.js';
import type { PlacedRule } from './page.js';
import { between, moved, NO_SPACE, spaced, type VerticalItem } from './vertical-item.js';

/** Between the frame and what stands in it, and the frame's thickness, pt. */
const PADDING = { x: 8, y: 6 };
const LINE = 0.5;

export function frameItems({ body, style: name }: Frame, context: LayoutContext, setBlocks: SetBlocks): VerticalItem[] {
  const style = styleNamed(name, context);
  const width = context.width - style.left - style.right;
  const set = setBlocks(body, { ...context, width: width - 2 * PADDING.x });
  const items = set.map((each, index): VerticalItem => {
    const below = set[index + 1];
    const [isFirst, isLast] = [index === 0, below === undefined];
    const top = isFirst ? PADDING.y : 0;
    // The space between two items is the upper one's own here, so that the frame has no gaps.
    const height = top + each.height + (below ? between(each, below).natural : PADDING.y);
    const rule = (x: number, y: number, wide: number, high: number): PlacedRule => ({
      kind: 'rule',
      x,
      y,
      width: wide,
      height: high,
      color: style.color,
    });
    const frame = [
      rule(style.left, 0, LINE, height),
      rule(style.left + width - LINE, 0, LINE, height),
      ...(isFirst ? [rule(style.left, 0, width, LINE)] : []),
      ...(isLast ? [rule(style.left, height - LINE, width, LINE)] : []),
    ];
    const elements = [...moved(each.elements, style.left + PADDING.x, top), ...frame];
    return { ...each, height, elements, before: NO_SPACE, after: NO_SPACE };
  });
  return spaced(items, style.before, style.after);
}
