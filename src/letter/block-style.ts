/** One entry of `bicemler:` → BlockStyle; what it does not say it has from the style it is like. */

import { inPoints, type Measure, type TextSize } from './measure.js';
import type { BlockStyle, Pt } from './style.js';
import type { BlockData } from './style-schema.js';

export function blockStyle(entry: BlockData, base: BlockStyle): BlockStyle {
  const size = entry.boy ? inPoints(entry.boy, base) : base.size;
  const leading = leadingOf(entry.satir_araligi, size, base);
  const text = { size, leading };
  const length = (measure: Measure | undefined, otherwise: Pt) => (measure ? inPoints(measure, text) : otherwise);
  const hanging = length(entry.asili, 0);
  return {
    family: entry.aile ?? base.family,
    bold: entry.kalin ?? base.bold,
    italic: entry.italik ?? base.italic,
    size,
    leading,
    color: entry.renk ?? base.color,
    align: entry.hiza ?? base.align,
    // Lines that hang stand that far in, and the first one back from them.
    firstIndent: entry.asili ? -hanging : length(entry.ilk_satir, base.firstIndent),
    left: length(entry.sol, base.left) + hanging,
    right: length(entry.sag, base.right),
    widthShare: entry.en_cok ?? base.widthShare,
    before: spaceOf(entry.once, text) ?? base.before,
    after: spaceOf(entry.sonra, text) ?? base.after,
    keepWithNext: entry.sonrakiyle ?? base.keepWithNext,
    capitals: entry.buyuk_harf ?? base.capitals,
  };
}

/** A style that only changes the size keeps its base's factor. */
function leadingOf(typed: BlockData['satir_araligi'], size: Pt, base: BlockStyle): Pt {
  if (typed === undefined) return (base.leading / base.size) * size;
  return typeof typed === 'number' ? typed * size : inPoints(typed, { size, leading: size });
}

/** It is never made wider by being tightened. */
function spaceOf(typed: BlockData['once'], text: TextSize): BlockStyle['before'] | null {
  if (typed === undefined) return null;
  const natural = inPoints(typed.natural, text);
  return { natural, least: Math.min(natural, inPoints(typed.least, text)) };
}
