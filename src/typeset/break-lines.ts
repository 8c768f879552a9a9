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
  const paragraph = { items, sums: sumUp(items), measure, taste };
  // Very loose lines are looked at only where a paragraph cannot do without: trying them all takes ten times as long.
  return findBreaks(paragraph, TOLERANCE) ?? findBreaks(paragraph, null) ?? [];
}

/** The adjustment ratio up to which a line is not given up at first sight. */
const TOLERANCE = 5;

interface Paragraph {
  readonly items: readonly Item[];
  readonly sums: Sums;
  readonly measure: number;
  readonly taste: Taste;
}

/** null where no way keeps within the tolerance; without a tolerance there always is a way. */
function findBreaks(paragraph: Paragraph, tolerance: number | null): readonly LineBreak[] | null {
  const { items } = paragraph;
  const active: Active = { nodes: [START], first: 0 };
  for (let index = 0; index < items.length; index += 1) {
    if (isLegalBreak(items, index) && !step(active, index, paragraph, tolerance)) return null;
  }
  const ends = active.nodes.slice(active.first);
  return trail(ends.reduce((one, other) => (other.demerits < one.demerits ? other : one)));
}

interface Node extends LineBreak {
  readonly fitness: number;
  readonly flagged: boolean;
  readonly demerits: number;
  readonly previous: Node | null;
  /** First item of the line that follows. */
  readonly next: number;
}

const START: Node = { start: 0, end: -1, ratio: 0, fitness: 1, flagged: false, demerits: 0, previous: null, next: 0 };

/** Nodes in the order of their places. From those before `first` every line is too long by now. */
interface Active {
  readonly nodes: Node[];
  first: number;
}

/** Widths, stretch and shrink of all items before each. */
type Sums = Readonly<Record<'width' | 'stretch' | 'shrink', Float64Array>>;

/** One way to come to a place: from which node, how full the line is, what it all costs. */
interface Way {
  readonly from: Node;
  readonly ratio: number;
  readonly demerits: number;
}

/**
 * All ways to break at one place: of those that end in the same fitness class only the best lives on (p. 1156). False
 * where no way is left.
 */
function step(active: Active, index: number, paragraph: Paragraph, tolerance: number | null): boolean {
  const { nodes } = active;
  const place = placeAt(index, paragraph);
  const best: (Way | null)[] = [null, null, null, null];
  let leastOverfull: Way | null = null;
  const count = nodes.length;
  for (let each = active.first; each < count; each += 1) {
    const from = nodes[each] ?? START;
    const ratio = ratioOf(from, index, paragraph);
    // From all nodes that follow the line would be looser still.
    if (tolerance !== null && ratio > tolerance) break;
    if (ratio < -1) {
      if (each === active.first) active.first += 1;
      if (tolerance !== null || (leastOverfull !== null && ratio <= leastOverfull.ratio)) continue;
    }
    const demerits = from.demerits + demeritsOf(from, ratio, place);
    const fitness = fitnessOf(ratio);
    if (ratio < -1) leastOverfull = { from, ratio, demerits };
    else if (demerits < (best[fitness]?.demerits ?? Infinity)) best[fitness] = { from, ratio, demerits };
  }
  if (place.forced) active.first = count;
  for (const way of best) if (way !== null) nodes.push(nodeAt(way, index, paragraph.items));
  if (active.first === nodes.length && leastOverfull !== null)
    nodes.push(nodeAt(leastOverfull, index, paragraph.items));
  return active.first < nodes.length;
}

function nodeAt({ from, ratio, demerits }: Way, index: number, items: readonly Item[]): Node {
  const item = items[index];
  const flagged = item?.kind === 'penalty' && item.flagged;
  const next = startAfter(items, index);
  return { start: from.next, end: index, ratio, fitness: fitnessOf(ratio), flagged, demerits, previous: from, next };
}

/** Fitness classes: tight, normal, loose, very loose (p. 1155). */
function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** Worse than any real line, so that an overfull line is taken only where nothing else exists. */
const OVERFULL = 1e12;

interface Place {
  readonly index: number;
  readonly forced: boolean;
  readonly cost: number;
  readonly flagged: boolean;
  readonly paragraph: Paragraph;
}

function placeAt(index: number, paragraph: Paragraph): Place {
  const item = paragraph.items[index];
  const { cost, flagged } = item?.kind === 'penalty' ? item : { cost: 0, flagged: false };
  const forced = cost === -Infinity;
  return { index, forced, cost: forced ? 0 : cost, flagged, paragraph };
}

/** Of one line, from a node to here (p. 1124, as in TeX: what is good about a cheap break does not depend on the line). */
function demeritsOf(from: Node, ratio: number, { index, forced, cost, flagged, paragraph }: Place): number {
  const { items, sums, taste } = paragraph;
  const looseness = Math.abs(ratio);
  const base = taste.line + (ratio < -1 ? OVERFULL : 100 * looseness * looseness * looseness);
  let demerits = cost >= 0 ? (base + cost) * (base + cost) : base * base - cost * cost;
  if (from.flagged && flagged) demerits += taste.doubleHyphen;
  if (Math.abs(fitnessOf(ratio) - from.fitness) > 1) demerits += taste.fitness;
  if (!forced || index < items.length - 1) return demerits;
  if (from.flagged) demerits += taste.finalHyphen;
  const isShort = from.previous !== null && at(sums.width, index) - at(sums.width, from.next) < taste.shortLast;
  return isShort ? demerits + taste.shortLastDemerits : demerits;
}

function ratioOf({ next: start }: Node, index: number, { items, sums, measure, taste }: Paragraph): number {
  if (start > index) return 0;
  const item = items[index];
  const end = item?.kind === 'penalty' ? item.width : 0;
  const slack = measure - (at(sums.width, index) - at(sums.width, start) + end);
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
  let [index, width, stretch, shrink] = [0, 0, 0, 0];
  for (const item of items) {
    index += 1;
    if (item.kind !== 'penalty') width += item.width;
    if (item.kind === 'glue') stretch += item.stretch;
    if (item.kind === 'glue') shrink += item.shrink;
    sums.width[index] = width;
    sums.stretch[index] = stretch;
    sums.shrink[index] = shrink;
  }
  return sums;
}

function trail(last: Node): LineBreak[] {
  const lines: LineBreak[] = [];
  for (let node: Node | null = last; node !== null && node.previous !== null; node = node.previous) lines.push(node);
  return lines.reverse();
}
