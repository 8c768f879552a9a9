/** The data of a style.yaml → Style: every block style complete, every length in pt. */

import type * as z from 'zod';
import { type Checked, hasError } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import { type DocumentId, placeAt } from '../source.js';
import { blockStyle } from './block-style.js';
import { withBodyStyles } from './body-styles.js';
import { checkStyle } from './check-style.js';
import { type StyleFinding, styleFinding } from './findings.js';
import { inPoints, type Measure } from './measure.js';
import { PLAIN_STYLE } from './plain-style.js';
import type { BlockStyle, PageStyle, Style } from './style.js';
import { blockShape, namedShape, type PageData, pageShape, styleShape } from './style-schema.js';

/** All that is wrong at once. */
export function parseStyle(data: unknown, document: DocumentId): Checked<Style, StyleFinding> {
  const findings: StyleFinding[] = [];
  const read = <Shape extends z.ZodRawShape>(shape: Shape, part: unknown, path: readonly string[]) => {
    const { value, findings: found } = checkStyle(shape, part, placeAt(document, path));
    findings.push(...found);
    return value;
  };
  const root = read(styleShape, data, []);
  const page = pageStyle(read(pageShape, root.sayfa, ['sayfa']));
  const base = blockStyle(read(blockShape, root.yazi, ['yazi']), PLAIN_STYLE);
  const blocks = new Map<string, BlockStyle>();
  for (const [name, entry] of Object.entries(root.bicemler ?? {})) {
    const { gibi, ...own } = read(namedShape, entry, ['bicemler', name]);
    const like = gibi === undefined ? base : blocks.get(gibi);
    if (gibi !== undefined && like === undefined) {
      const args = { base: gibi, nearest: nearest(gibi, [...blocks.keys()]) };
      findings.push(styleFinding('style/unknown-base', args, placeAt(document, ['bicemler', name, 'gibi'])));
    }
    blocks.set(name, blockStyle(own, like ?? base));
  }
  if (page.width - page.margin.left - page.margin.right < LEAST_WIDTH) {
    const args = { width: `${Math.round(page.width)} pt` };
    findings.push(styleFinding('style/no-room', args, placeAt(document, ['sayfa'])));
  }
  return { value: hasError(findings) ? null : { page, base, blocks: withBodyStyles(blocks, base) }, findings };
}

/** Less cannot hold a letter's lines, pt. */
const LEAST_WIDTH = 100;

const A4 = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 };
const MARGIN: Measure = { amount: 25, unit: 'mm' };
const LOGO: Measure = { amount: 20, unit: 'mm' };
const GAP: Measure = { amount: 4, unit: 'mm' };

function pageStyle(data: PageData): PageStyle {
  const points = (measure: Measure) => inPoints(measure, { size: 12, leading: 14 });
  const { ust = MARGIN, sag = MARGIN, alt = MARGIN, sol = MARGIN, bolge_arasi: gap = GAP } = data;
  const { logolu_ust: topWithLogo = ust, logo_boyu: logoHeight = LOGO, antet_arasi: headGap = gap } = data;
  return {
    ...A4,
    margin: { top: points(ust), right: points(sag), bottom: points(alt), left: points(sol) },
    topWithLogo: points(topWithLogo),
    logoHeight: points(logoHeight),
    headGap: points(headGap),
    footGap: points(gap),
  };
}
