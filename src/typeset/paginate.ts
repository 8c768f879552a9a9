/** Items and the room of each page → which items stand on which page, and at what height. */

import type { Pt } from '../letter/style.js';
import type { PageElement } from './page.js';
import { between, moved, type VerticalItem } from './vertical-item.js';

/** Room for the text of a page, pt. `isLast`: the foot of the last page may be higher. */
export type RoomOf = (page: number, isLast: boolean) => Pt;

/** What stands on one page, y from the top of the text area. */
export type PageBody = readonly PageElement[];

/** Never none: an empty letter has one empty page. `tell` is given a item that is higher than a page. */
export function paginate(
  items: readonly VerticalItem[],
  roomOf: RoomOf,
  tell: (item: VerticalItem, room: Pt) => void,
): readonly PageBody[] {
  const pages: PageBody[] = [];
  let start = 0;
  do {
    const page = pages.length + 1;
    const rest = { items, start };
    const last = fitAll(rest, roomOf(page, true));
    if (last !== null) return [...pages, last];
    const { body, next } = fill(rest, roomOf(page, false), tell);
    pages.push(body);
    start = next;
  } while (start < items.length);
  return pages;
}

interface Rest {
  readonly items: readonly VerticalItem[];
  readonly start: number;
}

/** All that is left on one page, its spaces tightened as far as they may be; null where it does not fit. */
function fitAll({ items, start }: Rest, room: Pt): PageBody | null {
  let natural = 0;
  let least = 0;
  const list = onPage({ items, start }, items.length);
  for (const [index, item] of list.entries()) {
    if (item.endsPage) return null;
    const space = spaceAbove(list, index);
    natural += item.height + space.natural;
    least += item.height + space.least;
    if (least > room + SLACK) return null;
  }
  const over = natural - room;
  return place(list, over <= 0 || natural === least ? 0 : Math.min(over / (natural - least), 1));
}

/** How the typesetter writes a hyphen of its own (`PlacedText`). */
const ADDED_HYPHEN = '\u00ad';

/** Rounding of many sums is no line too many. */
const SLACK = 0.01;

/** As many items as fit, up to the last place where a page may end. */
function fill(
  { items, start }: Rest,
  room: Pt,
  tell: (item: VerticalItem, room: Pt) => void,
): { body: PageBody; next: number } {
  let height = 0;
  let legal = start;
  let whole = start;
  let index = start;
  for (; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    if (item.endsPage) return { body: place(onPage({ items, start }, index), 0), next: index + 1 };
    const upper = items[index - 1];
    const space = index === start || !upper ? repeated(item) : between(upper, item).natural;
    height += space + item.height;
    if (height > room + SLACK && index > start) break;
    if (height > room + SLACK) tell(item, room);
    if (item.keepsWithNext) continue;
    legal = index + 1;
    if (!endsWithinWord(item)) whole = legal;
  }
  // Where everything keeps with everything, a page must still end somewhere.
  const next = legal > start ? (whole > start && legal - whole <= NEARBY ? whole : legal) : index;
  const end = next === items.length ? Math.max(lastLegal(items, start, next), start + 1) : next;
  return { body: place(onPage({ items, start }, end), 0), next: end };
}

/**
 * How many lines earlier a page may end so that nobody turns it with half a word in mind. A paragraph asks for four at
 * the most, as it has no three hyphens in a row; beyond it stand only long texts that keep together, and a hole as
 * large as they are would be the greater evil.
 */
const NEARBY = 8;

function endsWithinWord({ elements }: VerticalItem): boolean {
  const last = elements.at(-1);
  return last?.kind === 'text' && last.text.endsWith(ADDED_HYPHEN);
}

/** All items would fit, yet not with the last page's foot: the end of the letter goes to a page of its own. */
function lastLegal(items: readonly VerticalItem[], start: number, end: number): number {
  let legal = end;
  for (let index = end - 1; index > start; index -= 1) {
    const upper = items[index - 1];
    if (!upper || upper.keepsWithNext) continue;
    if (legal < end && legal - index > NEARBY) break;
    if (!endsWithinWord(upper)) return index;
    if (legal === end) legal = index;
  }
  return legal;
}

function repeated({ repeats }: VerticalItem): Pt {
  return repeats.reduce((sum, item) => sum + item.height, 0);
}

/** The page's items, with what is repeated above the first. */
function onPage({ items, start }: Rest, end: number): readonly VerticalItem[] {
  const own = items.slice(start, end);
  return [...(own[0]?.repeats ?? []), ...own];
}

function spaceAbove(items: readonly VerticalItem[], index: number) {
  const upper = items[index - 1];
  const item = items[index];
  return upper && item ? between(upper, item) : { natural: 0, least: 0 };
}

/** `tightened` 0 sets spaces as wished, 1 as small as allowed. */
function place(items: readonly VerticalItem[], tightened: number): PageBody {
  const elements: PageElement[] = [];
  let y = 0;
  for (const [index, item] of items.entries()) {
    const { natural, least } = spaceAbove(items, index);
    y += natural - (natural - least) * tightened;
    elements.push(...moved(item.elements, 0, y));
    y += item.height;
  }
  return elements;
}
