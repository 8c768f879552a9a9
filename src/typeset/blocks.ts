/** Blocks → vertical items, one function a kind. */

import type { Block, Columns, Group, Quote, Rule } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { fieldItems } from './fields.js';
import { figureItems } from './figure.js';
import { frameItems } from './frame.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import { letterheadItems } from './letterhead.js';
import { listItems } from './list.js';
import { signatureItems } from './signatures.js';
import { tableItems } from './table.js';
import { verificationItems } from './verification.js';
import { beside, movedItem, NO_SPACE, spaced, type VerticalItem, verticalItem } from './vertical-item.js';
import { widestLine } from './widest-line.js';

export function blocksItems(blocks: readonly Block[], context: LayoutContext): VerticalItem[] {
  const items: VerticalItem[] = [];
  for (const [index, block] of blocks.entries()) {
    const own =
      block.kind === 'figure' ? figureItems(block, context, isCaption(blocks[index + 1])) : blockItems(block, context);
    if (block.kind === 'signatures') keepTextWith(items);
    if (block.kind === 'paragraph' && block.style === TABLE_NOTE) keepWithBelow(items);
    const kept = blocks[index - 1]?.kind === 'heading' ? firstKept(own) : own;
    items.push(...(block.kind === 'list' ? spaced(kept, NO_SPACE, AFTER_LIST) : kept));
  }
  return items;
}

/** What a picture shows, typed under it. */
function isCaption(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'resim-alti';
}

/** Notes of a table stay with its last row. */
const TABLE_NOTE = 'tablo-notu';

function keepWithBelow(items: VerticalItem[]): void {
  const last = items.at(-1);
  if (last && !last.endsPage) items[items.length - 1] = { ...last, keepsWithNext: true };
}

/** A heading stays with the two lines below it: the first of them with the second. */
function firstKept([first, ...rest]: readonly VerticalItem[]): VerticalItem[] {
  return first ? [{ ...first, keepsWithNext: first.keepsWithNext || !first.endsPage }, ...rest] : [];
}

/** Parts a list from what goes on below it, whatever its style says; a list within an item is no end of one. */
const AFTER_LIST = { natural: 6, least: 6 };

function nestedItems(blocks: readonly Block[], context: LayoutContext): VerticalItem[] {
  return blocks.flatMap((block) => blockItems(block, context));
}

/** How many lines of text a signature block has with it at the least. */
const LINES_WITH_SIGNATURE = 2;

/** A signature never stands alone on a page: the closing formula's lines go with it. */
function keepTextWith(items: VerticalItem[]): void {
  for (let index = Math.max(items.length - LINES_WITH_SIGNATURE, 0); index < items.length; index += 1) {
    const each = items[index];
    if (each && !each.endsPage) items[index] = { ...each, keepsWithNext: true };
  }
}

function blockItems(block: Block, context: LayoutContext): VerticalItem[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return leafItems(block, context);
    case 'list':
      return listItems(block, context, nestedItems);
    case 'table':
      return tableItems(block, context);
    case 'quote':
      return quoteItems(block, context);
    case 'fields':
      return fieldItems(block, context, nestedItems);
    case 'signatures':
      return signatureItems(block, context);
    case 'columns':
      return columnItems(block, context);
    case 'letterhead':
      return letterheadItems(block, context);
    case 'group':
      return groupItems(block, context);
    case 'frame':
      return frameItems(block, context, blocksItems);
    case 'passage':
      return blocksItems(block.body, { ...context, isForeign: true });
    case 'figure':
      return figureItems(block, context, false);
    case 'rule':
      return ruleItems(block, context);
    case 'page-break':
      return [verticalItem(0, [], { endsPage: true })];
    case 'verification':
      return verificationItems(block, context, blocksItems);
  }
}

/** Paragraphs have the quote's own insets from their style; what else stands in it is moved in as far. */
function quoteItems({ body, style: name }: Quote, context: LayoutContext): VerticalItem[] {
  const { left, right } = styleNamed(name, context);
  const inner = { ...context, width: context.width - left - right };
  return body.flatMap((block) =>
    block.kind === 'paragraph'
      ? blocksItems([block], context)
      : blocksItems([block], inner).map((each) => movedItem(each, left)),
  );
}

function groupItems({ body, style }: Group, context: LayoutContext): VerticalItem[] {
  const { before, after } = styleNamed(style, context);
  const items = blocksItems(body, context).map((each, index, all) => ({
    ...each,
    keepsWithNext: index < all.length - 1 || each.keepsWithNext,
  }));
  return spaced(items, before, after);
}

/** The thickness of a rule is the size of its style. */
function ruleItems({ style: name }: Rule, context: LayoutContext): VerticalItem[] {
  const style = styleNamed(name, context);
  const width = context.width - style.left - style.right;
  const rule = { kind: 'rule', x: style.left, y: 0, width, height: style.size, color: style.color } as const;
  return [
    verticalItem(style.size, [rule], { before: style.before, after: style.after, keepsWithNext: style.keepWithNext }),
  ];
}

/** Space between columns, pt. */
const GUTTER = 12;

/** Item beside item, so that a long distribution may break between its names. */
function columnItems({ columns, style: name }: Columns, context: LayoutContext): VerticalItem[] {
  const { before, after } = styleNamed(name, context);
  const widths = widthsOf(columns, context);
  let x = 0;
  const sets = columns.map((blocks, index) => {
    const width = widths[index] ?? 0;
    // What a column asks for below it is asked below all of them.
    const own = blocksItems(blocks, { ...context, width }).map((each) => movedItem(each, x));
    const items = own.map((each, at) => (at === own.length - 1 ? { ...each, after: NO_SPACE } : each));
    x += width + GUTTER;
    return items;
  });
  const count = Math.max(...sets.map((items) => items.length));
  const items = Array.from({ length: count }, (_, index) =>
    sets.map((column) => column[index] ?? verticalItem(0, [], { before: NO_SPACE })).reduce(beside),
  );
  return spaced(items, before, after);
}

/** Equal; where that breaks a line of one column, each has what its own lines need, and the last the rest. */
function widthsOf(columns: Columns['columns'], context: LayoutContext): readonly Pt[] {
  const room = context.width - GUTTER * (columns.length - 1);
  const equal = columns.map(() => room / columns.length);
  const needed = columns.map((blocks) => widestOf(blocks, context));
  const total = needed.reduce((sum, width) => sum + width, 0);
  if (total > room || needed.every((width) => width <= room / columns.length)) return equal;
  return needed.map((width, index) => (index === columns.length - 1 ? width + room - total : width));
}

function widestOf(blocks: readonly Block[], context: LayoutContext): Pt {
  const leaves = blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.flatMap(({ body }) => body) : [block]))
    .filter((block) => block.kind === 'paragraph' || block.kind === 'heading');
  return Math.max(0, ...leaves.map((leaf) => widestLine(leaf, context) + 1));
}
