/** Vertical items: what the vertical list of a letter is made of. A page break may fall between two of them, never in one. */

import type { Pt, Space } from '../letter/style.js';
import type { Owner, PageElement } from './page.js';

export interface VerticalItem {
  readonly height: Pt;
  /** Wished above and below; of two that meet the larger holds, and at a page's edges none. */
  readonly before: Space;
  readonly after: Space;
  /** x from the left edge of the text area, y from the item's top. */
  readonly elements: readonly PageElement[];
  /** Stays on the page of the item that follows. */
  readonly keepsWithNext: boolean;
  /** Rows set again above this one where it comes first on a page: a table's head. */
  readonly repeats: readonly VerticalItem[];
  /** A page ends here, whatever room is left. */
  readonly endsPage: boolean;
  /** Signers stand in it. */
  readonly isSignature: boolean;
}

export const NO_SPACE: Space = { natural: 0, least: 0 };

export function verticalItem(
  height: Pt,
  elements: readonly PageElement[],
  more: Partial<VerticalItem> = {},
): VerticalItem {
  return {
    height,
    elements,
    before: NO_SPACE,
    after: NO_SPACE,
    keepsWithNext: false,
    repeats: [],
    endsPage: false,
    isSignature: false,
    ...more,
  };
}

/** The items with space above the first and below the last, beside what they have. */
export function spaced(items: readonly VerticalItem[], before: Space, after: Space): VerticalItem[] {
  return items.map((each, index) => ({
    ...each,
    before: index === 0 ? larger(each.before, before) : each.before,
    after: index === items.length - 1 ? larger(each.after, after) : each.after,
  }));
}

/** Space between two items: the larger one asked for, tightened no further than either allows. */
export function between(upper: VerticalItem, lower: VerticalItem): Space {
  return larger(upper.after, lower.before);
}

function larger(one: Space, other: Space): Space {
  return { natural: Math.max(one.natural, other.natural), least: Math.max(one.least, other.least) };
}

/** The items as one that is never broken, at its natural height. */
export function stacked(items: readonly VerticalItem[]): VerticalItem {
  const elements: PageElement[] = [];
  let y = 0;
  for (const [index, each] of items.entries()) {
    const upper = items[index - 1];
    if (upper) y += between(upper, each).natural;
    elements.push(...moved(each.elements, 0, y));
    y += each.height;
  }
  return verticalItem(y, elements, { before: items[0]?.before ?? NO_SPACE, after: items.at(-1)?.after ?? NO_SPACE });
}

/** The elements `x` to the right and `y` down. */
export function moved(elements: readonly PageElement[], x: Pt, y: Pt): PageElement[] {
  return elements.map((element) => {
    switch (element.kind) {
      case 'text':
        return { ...element, x: element.x + x, baseline: element.baseline + y };
      case 'watermark':
        return element;
      default:
        return { ...element, x: element.x + x, y: element.y + y };
    }
  });
}

/** What is set again on a later page: furniture there, which no reader reads twice. */
export function asArtifact(
  elements: readonly PageElement[],
  what: Extract<Owner, { kind: 'artifact' }>['what'],
): PageElement[] {
  const owner: Owner = { kind: 'artifact', what };
  return elements.map((element) => {
    if (element.kind === 'text') return { ...element, owner, link: null };
    return element.kind === 'picture' || element.kind === 'qr' ? { ...element, owner } : element;
  });
}

export function movedItem(each: VerticalItem, x: Pt): VerticalItem {
  return { ...each, elements: moved(each.elements, x, 0), repeats: each.repeats.map((repeat) => movedItem(repeat, x)) };
}

/** Two things side by side, as high as the higher. */
export function beside(one: VerticalItem, other: VerticalItem): VerticalItem {
  return {
    height: Math.max(one.height, other.height),
    elements: [...one.elements, ...other.elements],
    before: larger(one.before, other.before),
    after: larger(one.after, other.after),
    keepsWithNext: one.keepsWithNext || other.keepsWithNext,
    repeats: [],
    endsPage: false,
    isSignature: one.isSignature || other.isSignature,
  };
}
