/** Letter, style and fonts → finished pages: items, frames, pages, in that order; the enclosures' after the letter's. */

import { type Checked, hasError } from '../diagnostic.js';
import type { Block, Field, Letter, Orientation } from '../letter/letter.js';
import type { Style } from '../letter/style.js';
import { widestLabel } from './fields.js';
import type { TypesetFinding } from './findings.js';
import type { Fonts, LayoutContext } from './layout-context.js';
import type { Page } from './page.js';
import { partPages } from './part-pages.js';

/** null where something cannot be set at all: nothing is ever left out or overprinted. */
export function typeset(letter: Letter, style: Style, fonts: Fonts): Checked<readonly Page[], TypesetFinding> {
  const findings: TypesetFinding[] = [];
  const contextOf = (body: readonly Block[], orientation: Orientation): LayoutContext => {
    const own = orientation === 'landscape' ? turned(style) : style;
    const { margin, width } = own.page;
    const plain = {
      ...fonts,
      style: own,
      findings,
      width: width - margin.left - margin.right,
      fieldLabel: 0,
      isInItem: false,
      isForeign: false,
    };
    return { ...plain, fieldLabel: widestLabel(body.flatMap(fieldsOf), plain) };
  };
  const pages = [
    ...partPages({ body: letter.body, label: null }, letter, contextOf(letter.body, 'upright')),
    ...letter.enclosures.flatMap(({ body, label, orientation }) =>
      partPages({ body, label }, letter, contextOf(body, orientation)),
    ),
  ];
  const told = [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
  return { value: hasError(told) ? null : pages, findings: told };
}

const landscape = new WeakMap<Style, Style>();

/** The same sheet, its long side down. */
function turned(style: Style): Style {
  const known = landscape.get(style);
  if (known) return known;
  const { page } = style;
  const own = { ...style, page: { ...page, width: page.height, height: page.width } };
  landscape.set(style, own);
  return own;
}

function fieldsOf(block: Block): readonly Field[] {
  if (block.kind === 'group') return block.body.flatMap(fieldsOf);
  return block.kind === 'fields' ? block.rows : [];
}
