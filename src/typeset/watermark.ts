/** TASLAK or İPTAL across a page, in its own proportions. */

import type { Letter } from '../letter/letter.js';
import type { LayoutContext } from './layout-context.js';
import type { Watermark } from './page.js';

/** Of the sheet's narrow side; the angle is that of the page's diagonal, less a little. */
const WATERMARK_SHARE = 0.75;
const WATERMARK_ANGLE = { upright: 50, landscape: 32 };
const PALE = { red: 232, green: 232, blue: 232 };

export function watermarkOf({ watermark: text }: Letter, { style, faces }: LayoutContext): readonly Watermark[] {
  if (text === null) return [];
  const { width, height } = style.page;
  const face = { family: 'sans', bold: true, italic: false } as const;
  const { shape, unitsPerEm } = faces(face);
  const ems = shape(text).width / unitsPerEm;
  const size = (Math.min(width, height) * WATERMARK_SHARE) / ems;
  const angle = width > height ? WATERMARK_ANGLE.landscape : WATERMARK_ANGLE.upright;
  return [{ kind: 'watermark', text, face, size, width: ems * size, angle, color: PALE }];
}
