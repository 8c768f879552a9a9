/** Fields → vertical items: labels, colons in one column, values hanging after them (Y 10-14). */

import type { Block, Field, Fields } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { type LayoutContext, leafStyle, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import { bodyItems, hung, labelItem, type SetBlocks } from './list.js';
import type { PageElement } from './page.js';
import { beside, movedItem, spaced, type VerticalItem, verticalItem } from './vertical-item.js';
import { widestLine } from './widest-line.js';

/** Between label and colon, and between colon and value, in ems. */
const COLON_GAP = 0.25;

export function fieldItems(
  { rows: fields, style: name }: Fields,
  context: LayoutContext,
  setBlocks: SetBlocks,
): VerticalItem[] {
  const style = styleNamed(name, context);
  const colonAt = Math.max(context.fieldLabel, widestLabel(fields, context)) + style.size * COLON_GAP;
  const fieldContext: FieldContext = { colonAt, gap: style.size * COLON_GAP, context, setBlocks };
  return spaced(
    fields.flatMap((field) => oneFieldItems(field, fieldContext)),
    style.before,
    style.after,
  );
}

interface FieldContext {
  readonly colonAt: Pt;
  readonly gap: Pt;
  readonly context: LayoutContext;
  readonly setBlocks: SetBlocks;
}

function oneFieldItems(
  { label, value, aside }: Field,
  { colonAt, gap, context, setBlocks }: FieldContext,
): VerticalItem[] {
  const labelled = withColon(labelItem(label, context), colonAt);
  const hang = colonAt + colonWidth(labelled) + gap;
  const asideWidth = aside ? widestLine(aside, context) + gap * 4 : 0;
  const room = { ...context, width: context.width - hang - asideWidth };
  const items = hung(labelled, valueItems(value, { hang, room, whole: context.width, setBlocks }), hang);
  if (aside === null) return items;
  const [first = verticalItem(0, []), ...rest] = items;
  const [right = verticalItem(0, [])] = leafItems(aside, { ...context, width: asideWidth }, true);
  return [
    beside(first, movedItem({ ...right, before: first.before, after: first.after }, context.width - asideWidth)),
    ...rest,
  ];
}

interface ValueRoom {
  readonly hang: Pt;
  readonly room: LayoutContext;
  /** Width of the field with its label. */
  readonly whole: Pt;
  readonly setBlocks: SetBlocks;
}

/** A value's share of the width is that of the whole field: Konu ends at the middle of the text area (Y 13/1). */
function valueItems(value: readonly Block[], { hang, room, whole, setBlocks }: ValueRoom): VerticalItem[] {
  return value.flatMap((block) => {
    const share = block.kind === 'paragraph' ? leafStyle(block, room).widthShare : 1;
    // The leaf takes its share of what it is given: of this it is the whole field's less the label.
    const width = share < 1 ? Math.min(room.width / share, whole - hang / share) : room.width;
    return bodyItems([block], { ...room, width }, setBlocks);
  });
}

/** Width of the widest label of some fields, pt. */
export function widestLabel(fields: readonly Field[], context: LayoutContext): Pt {
  return Math.max(0, ...fields.map(({ label }) => widestLine(label, context)));
}

/** The colon is a text of the label's own, at the column where all colons stand. */
function withColon(label: VerticalItem, x: Pt): VerticalItem {
  const last = label.elements.at(-1);
  if (last?.kind !== 'text') return label;
  const colon: PageElement = { ...last, x, text: ':', width: last.size * COLON_WIDTH, endsWithSpace: true };
  return { ...label, elements: [...label.elements.slice(0, -1), { ...last, endsWithSpace: true }, colon] };
}

/** Of a colon in ems, near enough in both families for the gap after it. */
const COLON_WIDTH = 0.278;

function colonWidth({ elements }: VerticalItem): Pt {
  const colon = elements.at(-1);
  return colon?.kind === 'text' ? colon.width : 0;
}
