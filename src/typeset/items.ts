/** What a paragraph is made of (Knuth & Plass, "Breaking Paragraphs into Lines", 1981, p. 1121), in any unit of width. */

/** Material that is never broken. */
export interface Box {
  readonly kind: 'box';
  readonly width: number;
  /** How far its letters may be stretched, and shrunk as far (H. T. Thành, "Micro-typographic Extensions", 2000). */
  readonly give: number;
}

/** Space that may stretch and shrink, and vanishes where a line is broken. A break there is legal after a box. */
export interface Glue {
  readonly kind: 'glue';
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
}

/** A place to break at a cost; `width` is added there when it is taken (a hyphen). `Infinity` forbids, `-Infinity` forces. */
export interface Penalty {
  readonly kind: 'penalty';
  readonly width: number;
  readonly cost: number;
  /** Two flagged breaks in a row are avoided. */
  readonly flagged: boolean;
}

export type Item = Box | Glue | Penalty;

/** Widths, what boxes give, stretch and shrink of all items before each: any line's are a difference of two. */
export type Sums = Readonly<Record<'width' | 'give' | 'stretch' | 'shrink', Float64Array>>;

export function sumUp(items: readonly Item[]): Sums {
  const sums = {
    width: new Float64Array(items.length + 1),
    give: new Float64Array(items.length + 1),
    stretch: new Float64Array(items.length + 1),
    shrink: new Float64Array(items.length + 1),
  };
  let [index, width, give, stretch, shrink] = [0, 0, 0, 0, 0];
  for (const item of items) {
    index += 1;
    if (item.kind !== 'penalty') width += item.width;
    if (item.kind === 'box') give += item.give;
    if (item.kind === 'glue') stretch += item.stretch;
    if (item.kind === 'glue') shrink += item.shrink;
    sums.width[index] = width;
    sums.give[index] = give;
    sums.stretch[index] = stretch;
    sums.shrink[index] = shrink;
  }
  return sums;
}

export function between(sums: Float64Array, start: number, end: number): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0);
}

/** A forced break, a penalty that does not forbid, or a glue after a box. */
export function isLegalBreak(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind === 'penalty') return item.cost < Infinity;
  return item?.kind === 'glue' && items[index - 1]?.kind === 'box';
}

/** Glue and penalties after a break vanish, up to the next box or forced break (p. 1138). */
export function startAfter(items: readonly Item[], breakIndex: number): number {
  let start = breakIndex;
  for (; start < items.length; start += 1) {
    const item = items[start];
    if (item?.kind === 'box') break;
    if (item?.kind === 'penalty' && item.cost === -Infinity && start > breakIndex) break;
  }
  return start;
}
