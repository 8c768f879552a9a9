/** Fields → vertical items: labels, colons in one column, values hanging after them (Y 10-14). */

import type { Field, Fields } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
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
  const colonAt = Math.max(...fields.map(({ label }) => widestLine(label, context))) + style.size * COLON_GAP;
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
  const items = hung(
    labelled,
    bodyItems(value, { ...context, width: context.width - hang - asideWidth }, setBlocks),
    hang,
  );
  if (aside === null) return items;
  const [first = verticalItem(0, []), ...rest] = items;
  const [right = verticalItem(0, [])] = leafItems(aside, { ...context, width: asideWidth }, true);
  return [
    beside(first, movedItem({ ...right, before: first.before, after: first.after }, context.width - asideWidth)),
    ...rest,
  ];
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
