/** The order in which a page's text is drawn: the letter's own, column after column, whatever stands beside what. */

import type { Block } from '../letter/letter.js';
import type { DrawnNode, PageElement } from './page.js';

/** Puts one page's flow in order: rules and repeated heads first, then the text as the tree reads. */
export function inReadingOrder(body: readonly Block[]): (elements: readonly PageElement[]) => readonly PageElement[] {
  const places = new Map<DrawnNode, number>();
  for (const leaf of body.flatMap(leavesOf)) places.set(leaf, places.size);
  const placeOf = (element: PageElement): number =>
    'owner' in element && element.owner.kind === 'node' ? (places.get(element.owner.node) ?? 0) : -1;
  // Sorting is stable: the lines of one leaf stay as they are.
  return (elements) => elements.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function leavesOf(block: Block): DrawnNode[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'figure':
      return [block];
    case 'list':
      return block.items.flatMap(({ label, body }) => [label, ...body.flatMap(leavesOf)]);
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...[block.head, ...block.rows].flatMap((row) => row?.cells ?? []),
      ];
    case 'quote':
    case 'group':
    case 'frame':
    case 'passage':
      return block.body.flatMap(leavesOf);
    case 'fields':
      return block.rows.flatMap(({ label, value, aside }) => [
        label,
        ...value.flatMap(leavesOf),
        ...(aside ? [aside] : []),
      ]);
    case 'signatures':
      return block.signers.flatMap(({ lines }) => lines);
    case 'columns':
      return block.columns.flat().flatMap(leavesOf);
    case 'letterhead':
      return [...(block.left ? [block.left] : []), ...block.lines, ...(block.right ? [block.right] : [])];
    case 'verification':
      return [...block.body.flatMap(leavesOf), block];
    case 'rule':
    case 'page-break':
      return [];
  }
}
