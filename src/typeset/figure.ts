/** A picture of the text → one item: as large as it is, and no larger than the measure and the page allow. */

import { regraded } from '../diagnostic.js';
import type { Figure } from '../letter/letter.js';
import { typesetFinding } from './findings.js';
import { type LayoutContext, placeOf, styleNamed } from './layout-context.js';
import { type VerticalItem, verticalItem } from './vertical-item.js';

/** Of a pixel, pt: 96 to the inch, as a screen shows it and CSS counts. */
const PIXEL = 0.75;

/** Of a page's height between its margins, pt: what stands above and below a picture that fills one. */
const ROOM_BESIDE = 150;

export function figureItems(figure: Figure, context: LayoutContext, isKept: boolean): VerticalItem[] {
  const { pictures, style: sheet, findings } = context;
  const { left, right, before, after } = styleNamed(figure.style, context);
  const size = pictures.get(figure.image);
  if (size === undefined) {
    const finding = typesetFinding('typeset/missing-picture', { image: figure.image }, placeOf(figure.origin));
    findings.push(regraded(finding, 'error'));
    return [];
  }
  const measure = context.width - left - right;
  const most = sheet.page.height - sheet.page.margin.top - sheet.page.margin.bottom - ROOM_BESIDE;
  const scale = Math.min(PIXEL, measure / size.width, most / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const x = left + (measure - width) / 2;
  const owner = { kind: 'node', node: figure } as const;
  return [
    verticalItem(height, [{ kind: 'picture', x, y: 0, width, height, logo: figure, owner }], {
      before,
      after,
      keepsWithNext: isKept,
    }),
  ];
}
