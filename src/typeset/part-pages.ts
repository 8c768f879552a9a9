/** The blocks of one part, the letter or an enclosure → its pages, numbered by themselves. */

import type { Block, Letter } from '../letter/letter.js';
import type { Place } from '../source.js';
import { blocksItems } from './blocks.js';
import { typesetFinding } from './findings.js';
import { keepClosing } from './keep-closing.js';
import { type LayoutContext, placeOf } from './layout-context.js';
import type { Page, PageElement } from './page.js';
import { paginate } from './paginate.js';
import { inReadingOrder } from './reading-order.js';
import { framesOf, type PagePlace } from './regions.js';
import { moved, type VerticalItem } from './vertical-item.js';
import { watermarkOf } from './watermark.js';

export interface Part {
  readonly body: readonly Block[];
  /** Of an enclosure, as a reader names its pages; null for the letter itself. */
  readonly label: string | null;
}

export function partPages({ body, label }: Part, letter: Letter, context: LayoutContext): readonly Page[] {
  const items = blocksItems(body, context);
  const frameOf = framesOf(letter, context);
  const isEnclosure = label !== null;
  const { width, height, margin } = context.style.page;
  const tell = ({ height: own, elements }: VerticalItem, room: number): void => {
    const args = { height: Math.round(own), room: Math.round(room) };
    context.findings.push(typesetFinding('typeset/too-tall', args, placeIn(elements)));
  };
  const split = (isNumbered: boolean) => {
    const roomOf = (page: number, isLast: boolean) =>
      frameOf({ page, total: isNumbered ? page + 1 : null, isLast, isEnclosure }).height;
    return paginate(keepClosing(items, roomOf(2, true)), roomOf, tell);
  };

  // Page numbers take room of their own, so a part is split anew once it is known to have more than one page.
  const single = split(false);
  const bodies = single.length > 1 ? split(true) : single;
  const ordered = inReadingOrder(body);
  return bodies.map((own, index): Page => {
    const place: PagePlace = {
      page: index + 1,
      total: bodies.length,
      isLast: index === bodies.length - 1,
      isEnclosure,
    };
    const frame = frameOf(place);
    const elements = [
      ...watermarkOf(letter, context),
      ...moved(frame.head, margin.left, 0),
      ...moved(ordered(own), margin.left, frame.top),
      ...moved(frame.foot, margin.left, 0),
    ];
    return { width, height, label, elements };
  });
}

/** Where the first words or picture of some elements were typed. */
function placeIn(elements: readonly PageElement[]): Place | null {
  for (const element of elements) {
    if (!('owner' in element) || element.owner.kind !== 'node') continue;
    return placeOf(element.owner.node.origin);
  }
  return null;
}
