/** The order in which a page's text is drawn: the letter's own, column after column, whatever stands beside what. */

import type { Block, Heading, Letter, Paragraph } from '../letter/letter.js';
import type { PageElement } from './page.js';

type Leaf = Paragraph | Heading;

/** Puts one page's flow in order: rules and repeated heads first, then the text as the tree reads. */
export function inReadingOrder(letter: Letter): (elements: readonly PageElement[]) => readonly PageElement[] {
  const places = new Map<Leaf, number>();
  for (const leaf of letter.body.flatMap(leavesOf)) places.set(leaf, places.size);
  const placeOf = (element: PageElement): number =>
    element.kind === 'text' && element.owner.kind === 'node' ? (places.get(element.owner.node) ?? 0) : -1;
  // Sorting is stable: the lines of one leaf stay as they are.
  return (elements) => elements.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function leavesOf(block: Block): Leaf[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
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
    case 'verification':
      return [...block.lines];
    case 'rule':
    case 'page-break':
      return [];
  }
}
