/**
 * Total-fit line breaking (Knuth & Plass, "Breaking Paragraphs into Lines", 1981): items and a measure in, the breaks
 * of the whole paragraph with the least demerits out. It knows no units, no fonts and no language.
 */

import { type Item, isLegalBreak, startAfter, sumUp } from './items.js';
import {
  demeritsOf,
  densityOf,
  fitnessOf,
  type LineBreakParameters,
  type Paragraph,
  type Place,
  type Preceding,
  placeAt,
  ratioOf,
} from './line-demerits.js';

/** One line: its items from `start` up to `end`, where it is broken. */
export interface LineBreak {
  readonly start: number;
  /** Index of the glue or penalty at which the line ends. */
  readonly end: number;
  /** Adjustment ratio: 0 natural, −1 shrunk as far as allowed, above 0 stretched. Below −1 the line is overfull. */
  readonly ratio: number;
}

/** The paragraph's last item must be a forced break. Where nothing fits, the least bad line is overfull (ratio < −1). */
export function breakLines(
  items: readonly Item[],
  measure: number,
  parameters: LineBreakParameters,
): readonly LineBreak[] {
  const paragraph = { items, sums: sumUp(items), measure, parameters };
  // Very loose lines are looked at only where a paragraph cannot do without: trying them all takes ten times as long.
  return findBreaks(paragraph, TOLERANCE) ?? findBreaks(paragraph, null) ?? [];
}

/** The adjustment ratio up to which a line is not given up at first sight. */
const TOLERANCE = 5;

/** null where no way keeps within the tolerance; without a tolerance there always is a way. */
function findBreaks(paragraph: Paragraph, tolerance: number | null): readonly LineBreak[] | null {
  const { items } = paragraph;
  const active: Active = { nodes: [START], first: 0 };
  for (let index = 0; index < items.length; index += 1) {
    if (isLegalBreak(items, index) && !step(active, placeAt(index, paragraph), paragraph, tolerance)) return null;
  }
  const ends = active.nodes.slice(active.first);
  return trail(ends.reduce((one, other) => (other.demerits < one.demerits ? other : one)));
}

interface Node extends LineBreak, Preceding {
  readonly demerits: number;
  readonly previous: Node | null;
}

const START: Node = { start: 0, end: -1, ratio: 0, density: 0, hyphens: 0, demerits: 0, previous: null, next: 0 };

/** Nodes in the order of their places. From those before `first` every line is too long by now. */
interface Active {
  readonly nodes: Node[];
  first: number;
}

/** One way to come to a place: from which node, how full the line is, what it all costs. */
interface Way {
  readonly from: Node;
  readonly ratio: number;
  readonly density: number;
  readonly demerits: number;
}

/**
 * All ways to break at one place: of those whose lines end alike (in fitness, density and hyphens in a row: what the
 * cost of the next line depends on) only the best lives on (p. 1156). False where no way is left.
 */
function step(active: Active, place: Place, paragraph: Paragraph, tolerance: number | null): boolean {
  const { nodes } = active;
  const best = new Map<number, Way>();
  let leastOverfull: Way | null = null;
  const count = nodes.length;
  for (let each = active.first; each < count; each += 1) {
    const from = nodes[each] ?? START;
    const ratio = ratioOf(from, place, paragraph);
    // From all nodes that follow the line would be looser still.
    if (tolerance !== null && ratio > tolerance) break;
    if (ratio < -1) {
      if (each === active.first) active.first += 1;
      if (tolerance !== null || (leastOverfull !== null && ratio <= leastOverfull.ratio)) continue;
    }
    const density = densityOf(from, place, paragraph);
    const demerits = from.demerits + demeritsOf(from, { ratio, density }, place, paragraph);
    const way = { from, ratio, density, demerits };
    if (ratio < -1) leastOverfull = way;
    else {
      const key = likeness(way, place, paragraph);
      if (demerits < (best.get(key)?.demerits ?? Infinity)) best.set(key, way);
    }
  }
  if (place.forced) active.first = count;
  for (const way of best.values()) nodes.push(nodeAt(way, place, paragraph));
  if (active.first === nodes.length && leastOverfull !== null) nodes.push(nodeAt(leastOverfull, place, paragraph));
  return active.first < nodes.length;
}

/** Equal for lines of which the next line cannot tell one from another. */
function likeness({ from, ratio, density }: Way, place: Place, { parameters }: Paragraph): number {
  const hyphens = place.flagged ? Math.min(from.hyphens, 1) : 0;
  return (parameters.density.classOf(density) * 2 + hyphens) * 4 + fitnessOf(ratio);
}

function nodeAt({ from, ratio, density, demerits }: Way, { index, flagged }: Place, { items }: Paragraph): Node {
  const hyphens = flagged ? from.hyphens + 1 : 0;
  return {
    start: from.next,
    end: index,
    ratio,
    density,
    hyphens,
    demerits,
    previous: from,
    next: startAfter(items, index),
  };
}

function trail(last: Node): LineBreak[] {
  const lines: LineBreak[] = [];
  for (let node: Node | null = last; node !== null && node.previous !== null; node = node.previous) lines.push(node);
  return lines.reverse();
}
