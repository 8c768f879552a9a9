/** Regions → what stands above and below the text of each page, and how much room it leaves. */

import type { Block, Letter, Paragraph, Region } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { blocksItems } from './blocks.js';
import type { TypesetFinding } from './findings.js';
import type { LayoutContext } from './layout-context.js';
import { leafItems } from './leaf.js';
import { withLetterheadOnPaper } from './letterhead-nodes.js';
import type { PageElement } from './page.js';
import { asArtifact, moved, stacked, type VerticalItem } from './vertical-item.js';

/** A page's place in the letter. */
export interface PagePlace {
  readonly page: number;
  /** null: not known yet, and no page number is printed. */
  readonly total: number | null;
  readonly isLast: boolean;
  /** Of an enclosure: only what stands on every page of the letter stands on it too. */
  readonly isEnclosure: boolean;
}

export interface Frame {
  /** Top of the text area, from the page's top edge. */
  readonly top: Pt;
  readonly height: Pt;
  /** At their places on the page, but x from the left margin. */
  readonly head: readonly PageElement[];
  readonly foot: readonly PageElement[];
}

/** Style of the page number. */
const PAGE_NUMBER_STYLE = 'sayfa-no';

/** The regions are set once for each kind of page. */
export function framesOf({ regions }: Letter, context: LayoutContext): (place: PagePlace) => Frame {
  const sets = regions.map((region) => ({ region, ...setOnce(region, context) }));
  const { page: sheet } = context.style;
  // The same on every page, so that a classification stands at one height on all of them.
  const start = regions.some(({ body }) => hasLogo(body)) ? sheet.topWithLogo : sheet.margin.top;
  return (place) => {
    const here = sets.filter(({ region }) => isOn(region, place));
    const heads = here.filter(({ region }) => region.edge === 'head');
    const feet = here.filter(({ region }) => region.edge === 'foot').map((each) => itemOn(each, place));
    const number = place.total !== null && place.total > 1 ? [pageNumber(place.page, place.total, context)] : [];
    const head = stacked(heads.map((each) => itemOn(each, place)));
    const foot = stacked([...feet, ...number]);
    const gap = head.height > 0 ? Math.max(sheet.headGap, head.after.natural) : 0;
    const top = Math.max(sheet.margin.top, start + head.height + gap);
    const bottom = sheet.height - sheet.margin.bottom - foot.height;
    const height = bottom - (foot.height > 0 ? sheet.footGap : 0) - top;
    return { top, height, head: moved(head.elements, 0, start), foot: moved(foot.elements, 0, bottom) };
  };
}

function itemOn(
  { region, item, repeat }: Pick<SetRegion, 'item' | 'repeat'> & { readonly region: Region },
  { page, isEnclosure }: PagePlace,
): VerticalItem {
  return region.pages === 'every' && (page > 1 || isEnclosure) ? repeat : item;
}

function isOn({ pages }: Region, { page, isLast, isEnclosure }: PagePlace): boolean {
  if (isEnclosure) return pages === 'every';
  return pages === 'every' || (pages === 'first' ? page === 1 : isLast);
}

/** A region as it was set, and what was found. */
interface SetRegion extends Pick<LayoutContext, 'style' | 'faces' | 'pictures' | 'letterhead'> {
  /** Where the region stands first, and on the pages after that. */
  readonly item: VerticalItem;
  readonly repeat: VerticalItem;
  readonly findings: readonly TypesetFinding[];
}

/** The letters of a batch share their letterhead and foot. */
const known = new WeakMap<Region, SetRegion>();

function setOnce(region: Region, context: LayoutContext): SetRegion {
  const { style, faces, pictures, letterhead } = context;
  const before = known.get(region);
  const isDrawnWithSame = before?.style === style && before.faces === faces && before.pictures === pictures;
  const isSame = isDrawnWithSame && before.letterhead === letterhead;
  const set = before && isSame ? before : setRegion(region, context);
  known.set(region, set);
  context.findings.push(...set.findings);
  return set;
}

function setRegion({ edge, body }: Region, context: LayoutContext): SetRegion {
  const { style, faces, pictures, letterhead } = context;
  const findings: TypesetFinding[] = [];
  const whole = stacked(blocksItems(body, { ...context, findings }));
  const isOnPaper = letterhead === 'on-paper';
  const elements = isOnPaper ? withLetterheadOnPaper(whole.elements, body) : whole.elements;
  const item = { ...whole, elements };
  // What is read aloud where it stands first is nothing at all where it repeats.
  const seen = elements.filter((element) => element.kind !== 'text' || !element.isHidden);
  const repeat = { ...whole, elements: asArtifact(seen, edge) };
  return { item, repeat, findings, style, faces, pictures, letterhead };
}

function hasLogo(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'letterhead' && (block.left !== null || block.right !== null));
}

/** `2 / 3`, centred at the foot (Y 27). */
function pageNumber(page: number, total: number, context: LayoutContext): VerticalItem {
  const origin = { template: null, value: null };
  const text = `${page} / ${total}`;
  const paragraph: Paragraph = {
    kind: 'paragraph',
    style: PAGE_NUMBER_STYLE,
    content: [{ kind: 'text', text, origin }],
    origin,
  };
  const item = stacked(leafItems(paragraph, context));
  return { ...item, elements: asArtifact(item.elements, 'foot') };
}
