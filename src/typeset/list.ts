/** Lists → vertical items: items hang after their labels. */

import type { Block, List, ListItem, Paragraph } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import { beside, movedItem, spaced, type VerticalItem, verticalItem } from './vertical-item.js';
import { widestLine } from './widest-line.js';

export type SetBlocks = (blocks: readonly Block[], context: LayoutContext) => VerticalItem[];

/** Space after the widest label, in ems. */
const LABEL_GAP = 0.4;

export function listItems({ items, style: name }: List, context: LayoutContext, setBlocks: SetBlocks): VerticalItem[] {
  const style = styleNamed(name, context);
  const labels = items.map(({ label }) => label);
  const hang = Math.max(...labels.map((label) => widestLine(label, context))) + style.size * LABEL_GAP;
  const inner = { ...context, width: context.width - style.left - style.right };
  const set = items.flatMap((item) => oneItem(item, hang, inner, setBlocks));
  return spaced(
    set.map((each) => movedItem(each, style.left)),
    style.before,
    style.after,
  );
}

function oneItem({ label, body }: ListItem, hang: Pt, context: LayoutContext, setBlocks: SetBlocks): VerticalItem[] {
  return hung(labelItem(label, context), bodyItems(body, { ...context, width: context.width - hang }, setBlocks), hang);
}

/** The label beside the first item, all moved in. */
export function hung(label: VerticalItem, set: readonly VerticalItem[], hang: Pt): VerticalItem[] {
  const [first, ...rest] = set.map((each) => movedItem(each, hang));
  if (!first) return [label];
  return [{ ...beside(label, first), keepsWithNext: first.keepsWithNext, repeats: first.repeats }, ...rest];
}

/** Paragraphs of an item start at its hang: their style's own insets are the list's. */
export function bodyItems(body: readonly Block[], context: LayoutContext, setBlocks: SetBlocks): VerticalItem[] {
  return body.flatMap((block) =>
    block.kind === 'paragraph' ? leafItems(block, context, true) : setBlocks([block], context),
  );
}

/** A label is one line, however narrow its room. */
export function labelItem(label: Paragraph, context: LayoutContext): VerticalItem {
  const style = styleNamed(label.style, context);
  const [first] = leafItems(label, { ...context, width: Number.MAX_SAFE_INTEGER }, true);
  if (!first) return verticalItem(style.leading, []);
  // What is labelled stands after a space, also for who copies it or hears it read.
  return verticalItem(
    first.height,
    first.elements.map((each) => ({ ...each, endsWithSpace: true })),
  );
}
