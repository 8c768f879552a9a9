/** Rows: what the vertical list of a letter is made of. A page break may fall between two rows, never in one. */

import type { Pt, Space } from '../letter/style.js';
import type { PageElement } from './page.js';

export interface Row {
  readonly height: Pt;
  /** Wished above and below; of two that meet the larger holds, and at a page's edges none. */
  readonly before: Space;
  readonly after: Space;
  /** x from the left edge of the text area, y from the row's top. */
  readonly elements: readonly PageElement[];
  /** Stays on the page of the row that follows. */
  readonly keepsWithNext: boolean;
  /** Rows set again above this one where it comes first on a page: a table's head. */
  readonly repeats: readonly Row[];
  /** A page ends here, whatever room is left. */
  readonly endsPage: boolean;
}

export const NO_SPACE: Space = { natural: 0, least: 0 };

export function row(height: Pt, elements: readonly PageElement[], more: Partial<Row> = {}): Row {
  return {
    height,
    elements,
    before: NO_SPACE,
    after: NO_SPACE,
    keepsWithNext: false,
    repeats: [],
    endsPage: false,
    ...more,
  };
}

/** The rows with space above the first and below the last, beside what they have. */
export function spaced(rows: readonly Row[], before: Space, after: Space): Row[] {
  return rows.map((each, index) => ({
    ...each,
    before: index === 0 ? larger(each.before, before) : each.before,
    after: index === rows.length - 1 ? larger(each.after, after) : each.after,
  }));
}

/** Space between two rows: the larger wish, tightened no further than either allows. */
export function between(upper: Row, lower: Row): Space {
  return larger(upper.after, lower.before);
}

function larger(one: Space, other: Space): Space {
  return { natural: Math.max(one.natural, other.natural), least: Math.max(one.least, other.least) };
}

/** The rows as one that is never broken, at its natural height. */
export function stacked(rows: readonly Row[]): Row {
  const elements: PageElement[] = [];
  let y = 0;
  for (const [index, each] of rows.entries()) {
    const upper = rows[index - 1];
    if (upper) y += between(upper, each).natural;
    elements.push(...moved(each.elements, 0, y));
    y += each.height;
  }
  return row(y, elements, { before: rows[0]?.before ?? NO_SPACE, after: rows.at(-1)?.after ?? NO_SPACE });
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

export function movedRow(each: Row, x: Pt): Row {
  return { ...each, elements: moved(each.elements, x, 0), repeats: each.repeats.map((repeat) => movedRow(repeat, x)) };
}

/** Two things side by side, as high as the higher. */
export function beside(one: Row, other: Row): Row {
  return {
    height: Math.max(one.height, other.height),
    elements: [...one.elements, ...other.elements],
    before: larger(one.before, other.before),
    after: larger(one.after, other.after),
    keepsWithNext: one.keepsWithNext || other.keepsWithNext,
    repeats: [],
    endsPage: false,
  };
}
