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

export function listItems(list: List, context: LayoutContext, setBlocks: SetBlocks): VerticalItem[] {
  const { items } = list;
  const own = styleNamed(list.style, context);
  // A list in a list stands under its item's words: their edge is its own. Lines that hang do so in the items.
  const [left, right] = context.isInItem ? [0, 0] : [own.left - Math.max(0, -own.firstIndent), own.right];
  const widest = Math.max(...items.map(({ label }) => widestLine(label, context)));
  const hang = widest === 0 ? 0 : widest + own.size * LABEL_GAP;
  const room = context.width - left - right;
  const count = columnCount(list, room - hang, context);
  const width = (room - GUTTER * (count - 1)) / count;
  const sets = items.map((item) => oneItem(item, hang, { ...context, width }, setBlocks));
  return spaced(
    inColumns(sets, count, width).map((each) => movedItem(each, left)),
    own.before,
    own.after,
  );
}

/** Between two columns of a list, pt. */
const GUTTER = 14;

/** A list shorter than this many items a column is not parted. */
const LEAST_IN_COLUMN = 6;

/** As many columns as the list allows, its items fit unbroken, and make it worth parting. */
function columnCount({ columns = 1, items }: List, room: Pt, context: LayoutContext): number {
  if (columns === 1) return 1;
  const leaves = items.flatMap(({ body }) => body.filter((block) => block.kind === 'paragraph'));
  const widest = Math.max(1, ...leaves.map((leaf) => widestLine(leaf, context)));
  const fitting = Math.floor((room + GUTTER) / (widest + GUTTER));
  return Math.max(1, Math.min(columns, fitting, Math.floor(items.length / LEAST_IN_COLUMN)));
}

/** Down the first column, then down the next; what stands side by side is one item. */
function inColumns(sets: readonly VerticalItem[][], count: number, width: Pt): VerticalItem[] {
  if (count === 1) return sets.flat();
  const height = Math.ceil(sets.length / count);
  const columns = Array.from({ length: count }, (_, column) =>
    sets
      .slice(column * height, (column + 1) * height)
      .flat()
      .map((each) => movedItem(each, column * (width + GUTTER))),
  );
  return Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, at) =>
    columns.flatMap((column) => column[at] ?? []).reduce(beside),
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
    block.kind === 'paragraph' ? leafItems(block, context, true) : setBlocks([block], { ...context, isInItem: true }),
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
