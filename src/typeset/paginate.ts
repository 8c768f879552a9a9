/** Rows and the room of each page → which rows stand on which page, and at what height. */

import type { Pt } from '../letter/style.js';
import type { PageElement } from './page.js';
import { between, moved, type Row } from './row.js';

/** Room for the text of a page, pt. `isLast`: the foot of the last page may be higher. */
export type RoomOf = (page: number, isLast: boolean) => Pt;

/** What stands on one page, y from the top of the text area. */
export type PageBody = readonly PageElement[];

/** Never none: an empty letter has one empty page. `tell` is given a row that is higher than a page. */
export function paginate(
  rows: readonly Row[],
  roomOf: RoomOf,
  tell: (row: Row, room: Pt) => void,
): readonly PageBody[] {
  const pages: PageBody[] = [];
  let start = 0;
  do {
    const page = pages.length + 1;
    const rest = { rows, start };
    const last = fitAll(rest, roomOf(page, true));
    if (last !== null) return [...pages, last];
    const { body, next } = fill(rest, roomOf(page, false), tell);
    pages.push(body);
    start = next;
  } while (start < rows.length);
  return pages;
}

interface Rest {
  readonly rows: readonly Row[];
  readonly start: number;
}

/** All that is left on one page, its spaces tightened as far as they may be; null where it does not fit. */
function fitAll({ rows, start }: Rest, room: Pt): PageBody | null {
  let natural = 0;
  let least = 0;
  const list = onPage({ rows, start }, rows.length);
  for (const [index, row] of list.entries()) {
    if (row.endsPage) return null;
    const space = spaceAbove(list, index);
    natural += row.height + space.natural;
    least += row.height + space.least;
    if (least > room + SLACK) return null;
  }
  const over = natural - room;
  return place(list, over <= 0 || natural === least ? 0 : Math.min(over / (natural - least), 1));
}

/** How the typesetter writes a hyphen of its own (`PlacedText`). */
const ADDED_HYPHEN = '\u00ad';

/** Rounding of many sums is no line too many. */
const SLACK = 0.01;

/** As many rows as fit, up to the last place where a page may end. */
function fill({ rows, start }: Rest, room: Pt, tell: (row: Row, room: Pt) => void): { body: PageBody; next: number } {
  let height = 0;
  let legal = start;
  let whole = start;
  let index = start;
  for (; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    if (row.endsPage) return { body: place(onPage({ rows, start }, index), 0), next: index + 1 };
    const upper = rows[index - 1];
    const space = index === start || !upper ? repeated(row) : between(upper, row).natural;
    height += space + row.height;
    if (height > room + SLACK && index > start) break;
    if (height > room + SLACK) tell(row, room);
    if (row.keepsWithNext) continue;
    legal = index + 1;
    if (!endsWithinWord(row)) whole = legal;
  }
  // Where everything keeps with everything, a page must still end somewhere.
  const next = legal > start ? (whole > start && legal - whole <= NEARBY ? whole : legal) : index;
  const end = next === rows.length ? Math.max(lastLegal(rows, start, next), start + 1) : next;
  return { body: place(onPage({ rows, start }, end), 0), next: end };
}

/** How many lines earlier a page may end so as not to end within a word; TeX's \brokenpenalty is as mild. */
const NEARBY = 2;

function endsWithinWord({ elements }: Row): boolean {
  const last = elements.at(-1);
  return last?.kind === 'text' && last.text.endsWith(ADDED_HYPHEN);
}

/** All rows would fit, yet not with the last page's foot: the end of the letter goes to a page of its own. */
function lastLegal(rows: readonly Row[], start: number, end: number): number {
  for (let index = end - 1; index > start; index -= 1) {
    if (!rows[index - 1]?.keepsWithNext) return index;
  }
  return end;
}

function repeated({ repeats }: Row): Pt {
  return repeats.reduce((sum, row) => sum + row.height, 0);
}

/** The page's rows, with what is repeated above the first. */
function onPage({ rows, start }: Rest, end: number): readonly Row[] {
  const own = rows.slice(start, end);
  return [...(own[0]?.repeats ?? []), ...own];
}

function spaceAbove(rows: readonly Row[], index: number) {
  const upper = rows[index - 1];
  const row = rows[index];
  return upper && row ? between(upper, row) : { natural: 0, least: 0 };
}

/** `tightened` 0 sets spaces as wished, 1 as small as allowed. */
function place(rows: readonly Row[], tightened: number): PageBody {
  const elements: PageElement[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    const { natural, least } = spaceAbove(rows, index);
    y += natural - (natural - least) * tightened;
    elements.push(...moved(row.elements, 0, y));
    y += row.height;
  }
  return elements;
}
