/** Letter, style and fonts → finished pages: items, frames, pages, in that order. */

import { type Checked, hasError } from '../diagnostic.js';
import type { Block, Field, Letter } from '../letter/letter.js';
import type { Style } from '../letter/style.js';
import type { Place } from '../source.js';
import { blocksItems } from './blocks.js';
import { widestLabel } from './fields.js';
import { type TypesetFinding, typesetFinding } from './findings.js';
import { keepClosing } from './keep-closing.js';
import { type Fonts, type LayoutContext, placeOf } from './layout-context.js';
import type { Page, PageElement, Watermark } from './page.js';
import { paginate } from './paginate.js';
import { inReadingOrder } from './reading-order.js';
import { framesOf, type PagePlace } from './regions.js';
import { moved, type VerticalItem } from './vertical-item.js';

/** null where something cannot be set at all: nothing is ever left out or overprinted. */
export function typeset(letter: Letter, style: Style, fonts: Fonts): Checked<readonly Page[], TypesetFinding> {
  const findings: TypesetFinding[] = [];
  const { margin, width } = style.page;
  const plain = {
    ...fonts,
    style,
    findings,
    width: width - margin.left - margin.right,
    fieldLabel: 0,
    isInItem: false,
  };
  const context: LayoutContext = { ...plain, fieldLabel: widestLabel(letter.body.flatMap(fieldsOf), plain) };
  const items = blocksItems(letter.body, context);
  const frameOf = framesOf(letter, context);
  const tell = ({ height, elements }: VerticalItem, room: number): void => {
    const args = { height: Math.round(height), room: Math.round(room) };
    findings.push(typesetFinding('typeset/too-tall', args, placeIn(elements)));
  };
  const split = (isNumbered: boolean) => {
    const roomOf = (page: number, isLast: boolean) =>
      frameOf({ page, total: isNumbered ? page + 1 : null, isLast }).height;
    return paginate(keepClosing(items, roomOf(2, true)), roomOf, tell);
  };

  // Page numbers take room of their own, so a letter is split anew once it is known to have more than one page.
  const single = split(false);
  const bodies = single.length > 1 ? split(true) : single;
  const ordered = inReadingOrder(letter);
  const pages = bodies.map((body, index): Page => {
    const place: PagePlace = { page: index + 1, total: bodies.length, isLast: index === bodies.length - 1 };
    const frame = frameOf(place);
    const elements = [
      ...watermark(letter, context),
      ...moved(frame.head, margin.left, 0),
      ...moved(ordered(body), margin.left, frame.top),
      ...moved(frame.foot, margin.left, 0),
    ];
    return { width, height: style.page.height, elements };
  });
  const told = [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
  return { value: hasError(told) ? null : pages, findings: told };
}

/** Where the first words of some elements were typed. */
function placeIn(elements: readonly PageElement[]): Place | null {
  const text = elements.find((element) => element.kind === 'text');
  return text?.kind === 'text' && text.owner.kind === 'node' ? placeOf(text.owner.node.origin) : null;
}

function fieldsOf(block: Block): readonly Field[] {
  if (block.kind === 'group') return block.body.flatMap(fieldsOf);
  return block.kind === 'fields' ? block.rows : [];
}

/** Of the page's width; the angle is that of the page's diagonal, less a little. */
const WATERMARK_SHARE = 0.75;
const WATERMARK_ANGLE = 50;
const PALE = { red: 232, green: 232, blue: 232 };

function watermark({ watermark: text }: Letter, { style, faces }: LayoutContext): PageElement[] {
  if (text === null) return [];
  const face = { family: 'sans', bold: true, italic: false } as const;
  const { shape, unitsPerEm } = faces(face);
  const ems = shape(text).width / unitsPerEm;
  const size = (style.page.width * WATERMARK_SHARE) / ems;
  const mark: Watermark = {
    kind: 'watermark',
    text,
    face,
    size,
    width: ems * size,
    angle: WATERMARK_ANGLE,
    color: PALE,
  };
  return [mark];
}
