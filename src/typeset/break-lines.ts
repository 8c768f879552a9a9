/**
 * Total-fit line breaking (Knuth & Plass, "Breaking Paragraphs into Lines", 1981): items and a measure in, the breaks
 * of the whole paragraph with the least demerits out. It knows no units, no fonts and no language.
 */

/** Material that is never broken. */
export interface Box {
  readonly kind: 'box';
  readonly width: number;
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

export interface Taste {
  /** Demerits of two hyphens in a row; TeX's \doublehyphendemerits. */
  readonly doubleHyphen: number;
  /** Of a hyphen in the last line but one; \finalhyphendemerits. */
  readonly finalHyphen: number;
  /** Of a tight line beside a loose one; \adjdemerits. */
  readonly fitness: number;
  /** Of each line, so that fewer are better; \linepenalty. */
  readonly line: number;
  /** Of a last line narrower than `shortLast`. */
  readonly shortLastDemerits: number;
  readonly shortLast: number;
  /** What every line may stretch by at its end: ragged setting. 0 for justified text. */
  readonly raggedness: number;
}

/** One line: its items from `start` up to `end`, where it is broken. */
export interface LineBreak {
  readonly start: number;
  /** Index of the glue or penalty at which the line ends. */
  readonly end: number;
  /** Adjustment ratio: 0 natural, −1 shrunk as far as allowed, above 0 stretched. Below −1 the line is overfull. */
  readonly ratio: number;
}

/** The paragraph's last item must be a forced break. Where nothing fits, the least bad line is overfull (ratio < −1). */
export function breakLines(items: readonly Item[], measure: number, taste: Taste): readonly LineBreak[] {
  const sums = sumUp(items);
  let active: Node[] = [{ start: 0, end: -1, ratio: 0, fitness: 1, flagged: false, demerits: 0, previous: null }];
  for (const [index, item] of items.entries()) {
    if (!isLegalBreak(items, index)) continue;
    active = step(active, {
      items,
      sums,
      measure,
      taste,
      index,
      forced: item.kind === 'penalty' && item.cost === -Infinity,
    });
  }
  const best = active.reduce((one, other) => (other.demerits < one.demerits ? other : one));
  return trail(best);
}

interface Node extends LineBreak {
  readonly fitness: number;
  readonly flagged: boolean;
  readonly demerits: number;
  readonly previous: Node | null;
}

/** Widths, stretch and shrink of all items before each. */
interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
}

interface Step {
  readonly items: readonly Item[];
  readonly sums: Sums;
  readonly measure: number;
  readonly taste: Taste;
  readonly index: number;
  readonly forced: boolean;
}

/** All ways to break at one place: of those that end in the same fitness class only the best lives on (p. 1156). */
function step(active: readonly Node[], at: Step): Node[] {
  const best: (Node | null)[] = [null, null, null, null];
  const living: Node[] = [];
  let leastOverfull: Node | null = null;
  for (const node of active) {
    const ratio = ratioOf(node, at);
    if (ratio >= -1 && !at.forced) living.push(node);
    const next = follow(node, ratio, at);
    if (ratio >= -1) {
      const rival = best[next.fitness] ?? null;
      if (rival === null || next.demerits < rival.demerits) best[next.fitness] = next;
    } else if (leastOverfull === null || ratio > leastOverfull.ratio) leastOverfull = next;
  }
  const made = best.filter((node): node is Node => node !== null);
  if (living.length + made.length > 0) return [...living, ...made];
  return leastOverfull === null ? [] : [leastOverfull];
}

/** Fitness classes: tight, normal, loose, very loose (p. 1155). */
function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** Worse than any real line, so that an overfull line is taken only where nothing else exists. */
const OVERFULL = 1e12;

function follow(node: Node, ratio: number, { items, sums, taste, index, forced }: Step): Node {
  const item = items[index];
  const cost = item?.kind === 'penalty' && !forced ? item.cost : 0;
  const flagged = item?.kind === 'penalty' && item.flagged;
  const fitness = fitnessOf(ratio);
  const badness = ratio < -1 ? OVERFULL : 100 * Math.abs(ratio) ** 3;
  const base = taste.line + badness;
  let demerits = cost >= 0 ? (base + cost) ** 2 : base ** 2 - cost ** 2;
  if (flagged && node.flagged) demerits += taste.doubleHyphen;
  const isLast = forced && index === items.length - 1;
  if (isLast && node.flagged) demerits += taste.finalHyphen;
  if (isLast && node.previous !== null && contentWidth(node, items, sums, index) < taste.shortLast) {
    demerits += taste.shortLastDemerits;
  }
  if (Math.abs(fitness - node.fitness) > 1) demerits += taste.fitness;
  const start = node.end < 0 ? 0 : startAfter(items, node.end);
  return { start, end: index, ratio, fitness, flagged, demerits: node.demerits + demerits, previous: node };
}

function ratioOf(node: Node, { items, sums, measure, taste, index }: Step): number {
  const start = node.end < 0 ? 0 : startAfter(items, node.end);
  if (start > index) return 0;
  const item = items[index];
  const end = item?.kind === 'penalty' ? item.width : 0;
  const width = at(sums.width, index) - at(sums.width, start) + end;
  const slack = measure - width;
  if (slack >= 0) {
    const stretch = at(sums.stretch, index) - at(sums.stretch, start) + taste.raggedness;
    return slack === 0 ? 0 : stretch > 0 ? Math.min(slack / stretch, HOPELESS) : HOPELESS;
  }
  const shrink = at(sums.shrink, index) - at(sums.shrink, start);
  // Sums of many widths differ in their last bits from one sum: a line as wide as the measure fits.
  if (slack > -1e-6) return 0;
  return shrink > 0 ? slack / shrink : -HOPELESS;
}

/** A line that nothing can stretch: beyond every real ratio, yet finite, so that demerits can still be compared. */
const HOPELESS = 1000;

/** The last line as it is set, without the glue that fills it up. */
function contentWidth(node: Node, items: readonly Item[], sums: Sums, end: number): number {
  const start = startAfter(items, node.end);
  return at(sums.width, end) - at(sums.width, start);
}

function at(sums: Float64Array, index: number): number {
  return sums[index] ?? 0;
}

/** Glue and penalties after a break vanish, up to the next box or forced break (p. 1138). */
function startAfter(items: readonly Item[], breakIndex: number): number {
  let start = breakIndex;
  for (; start < items.length; start += 1) {
    const item = items[start];
    if (item?.kind === 'box') break;
    if (item?.kind === 'penalty' && item.cost === -Infinity && start > breakIndex) break;
  }
  return start;
}

function isLegalBreak(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind === 'penalty') return item.cost < Infinity;
  return item?.kind === 'glue' && items[index - 1]?.kind === 'box';
}

function sumUp(items: readonly Item[]): Sums {
  const sums = {
    width: new Float64Array(items.length + 1),
    stretch: new Float64Array(items.length + 1),
    shrink: new Float64Array(items.length + 1),
  };
  for (const [index, item] of items.entries()) {
    const glue = item.kind === 'glue' ? item : null;
    sums.width[index + 1] = at(sums.width, index) + (item.kind === 'penalty' ? 0 : item.width);
    sums.stretch[index + 1] = at(sums.stretch, index) + (glue?.stretch ?? 0);
    sums.shrink[index + 1] = at(sums.shrink, index) + (glue?.shrink ?? 0);
  }
  return sums;
}

function trail(last: Node): LineBreak[] {
  const lines: LineBreak[] = [];
  for (let node: Node | null = last; node !== null && node.previous !== null; node = node.previous) lines.push(node);
  return lines.reverse();
}
