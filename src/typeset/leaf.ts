/** A paragraph or heading → one item a line. */

import type { Heading, Paragraph } from '../letter/letter.js';
import type { BlockStyle, Pt } from '../letter/style.js';
import { balancedMeasure } from './balance.js';
import { type LayoutContext, leafStyle } from './layout-context.js';
import type { PlacedText } from './page.js';
import { setLines, type TextLine } from './set-lines.js';
import { spaced, type VerticalItem, verticalItem } from './vertical-item.js';

/** `flush`: at the edge of what holds it, as in a list item, a cell or beside a label, where its own insets do not count. */
export function leafItems(leaf: Paragraph | Heading, context: LayoutContext, flush = false): VerticalItem[] {
  const own = leafStyle(leaf, context);
  const hanging = Math.max(0, -own.firstIndent);
  const style = flush ? { ...own, firstIndent: -hanging, left: hanging, right: 0 } : own;
  const { left, right } = style;
  const measure = Math.min(context.width - left - right, context.width * style.widthShare);
  const balanced = style.align === 'center' ? balancedMeasure(leaf, style, measure, context) : measure;
  const inset = left + (measure - balanced) / 2;
  const lines = setLines(leaf, style, balanced, context);
  const items = lines.map((line, index) =>
    verticalItem(style.leading, placeLine(line, leaf, style, { left: inset, context }), {
      keepsWithNext: keeps(index, lines.length, style),
    }),
  );
  return spaced(items, style.before, style.after);
}

/** No widow and no orphan: the first two lines stay together, and the last two. */
function keeps(index: number, count: number, { keepWithNext }: BlockStyle): boolean {
  return index === count - 1 ? keepWithNext : index === 0 || index === count - 2;
}

interface Placing {
  readonly left: Pt;
  readonly context: LayoutContext;
}

function placeLine(
  line: TextLine,
  leaf: Paragraph | Heading,
  style: BlockStyle,
  { left, context }: Placing,
): PlacedText[] {
  const baseline = baselineOf(style, context);
  const owner = { kind: 'node', node: leaf } as const;
  return line.runs.map((run, index) => ({
    kind: 'text',
    x: left + run.x,
    baseline,
    width: run.width,
    text: run.text,
    face: run.face,
    size: style.size,
    ...line.filling,
    color: style.color,
    owner,
    link: run.link,
    endsWithSpace: line.endsWithSpace && index === line.runs.length - 1,
  }));
}

/** Half the leading that the face leaves over stands above it. */
function baselineOf(style: BlockStyle, { faces }: LayoutContext): Pt {
  const { ascent, descent, unitsPerEm } = faces({ family: style.family, bold: style.bold, italic: style.italic });
  const face = ((ascent - descent) / unitsPerEm) * style.size;
  return (style.leading - face) / 2 + (ascent / unitsPerEm) * style.size;
}
