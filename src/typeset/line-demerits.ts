/** What one line costs, alone and beside the line before it. */

import { between, type Item, type Sums } from './items.js';

export interface LineBreakParameters {
  /** Demerits of two hyphens in a row; TeX's \doublehyphendemerits. */
  readonly doubleHyphen: number;
  /** Of every further hyphen in a row. */
  readonly hyphenLadder: number;
  /** Of a hyphen in the last line but one; \finalhyphendemerits. */
  readonly finalHyphen: number;
  /** Of a tight line beside a loose one; \adjdemerits. */
  readonly fitness: number;
  /** Of each line, so that fewer are better; \linepenalty. */
  readonly line: number;
  /** Of a last line narrower than `shortLast`, and of one that is the tail of a word. */
  readonly shortLastDemerits: number;
  readonly shortLast: number;
  /** What every line may stretch by at its end: ragged setting. 0 for justified text. */
  readonly raggedness: number;
  readonly density: Density;
}

/** How dense the letters of a line stand, in a unit of its own: lines one above the other must not look different. */
export interface Density {
  /** Of a line that lacks `slack` to the measure; what its letters give, and what its spaces stretch or shrink by. */
  readonly of: (slack: number, give: number, glue: number) => number;
  /** Of a last line behind one of density `before`, that lacks `slack`; what its letters give, and its spaces' shrink. */
  readonly ofLast: (before: number, slack: number, give: number, shrink: number) => number;
  /** Demerits of neighbours that differ by so much. */
  readonly contrast: (difference: number) => number;
  /** Lines of one class are alike enough that only the best way to one of them is followed. */
  readonly classOf: (density: number) => number;
}

export interface Paragraph {
  readonly items: readonly Item[];
  readonly sums: Sums;
  readonly measure: number;
  readonly parameters: LineBreakParameters;
}

/** How a line is filled. */
export interface Fit {
  /** 0 natural, −1 shrunk as far as allowed, above 0 stretched. Below −1 the line is overfull. */
  readonly ratio: number;
  readonly density: number;
}

/** The line before. */
export interface Preceding extends Fit {
  /** Hyphens in a row up to its end. */
  readonly hyphens: number;
  readonly previous: Preceding | null;
  /** First item of the line that follows. */
  readonly next: number;
}

/** A place to break. */
export interface Place {
  readonly index: number;
  readonly forced: boolean;
  readonly cost: number;
  readonly flagged: boolean;
  /** Added there. */
  readonly width: number;
}

export function placeAt(index: number, { items }: Paragraph): Place {
  const item = items[index];
  const { cost, flagged, width } = item?.kind === 'penalty' ? item : NO_COST;
  const forced = cost === -Infinity;
  return { index, forced, cost: forced ? 0 : cost, flagged, width };
}

const NO_COST = { cost: 0, flagged: false, width: 0 };

export function ratioOf({ next }: Preceding, place: Place, { sums, measure, parameters }: Paragraph): number {
  if (next > place.index) return 0;
  const slack = measure - between(sums.width, next, place.index) - place.width;
  const give = between(sums.give, next, place.index);
  if (slack >= 0) {
    const stretch = between(sums.stretch, next, place.index) + give + parameters.raggedness;
    return slack === 0 ? 0 : stretch > 0 ? Math.min(slack / stretch, HOPELESS) : HOPELESS;
  }
  // Sums of many widths differ in their last bits from one sum: a line as wide as the measure fits.
  if (slack > -1e-6) return 0;
  const shrink = between(sums.shrink, next, place.index) + give;
  return shrink > 0 ? slack / shrink : -HOPELESS;
}

/** A line that nothing can stretch: beyond every real ratio, yet finite, so that demerits can still be compared. */
const HOPELESS = 1000;

export function densityOf(from: Preceding, place: Place, { sums, measure, parameters }: Paragraph): number {
  const { next, density: before, previous } = from;
  if (next > place.index) return 0;
  const slack = measure - between(sums.width, next, place.index) - place.width;
  const give = between(sums.give, next, place.index);
  const shrink = between(sums.shrink, next, place.index);
  if (place.forced && slack >= 0) return previous === null ? 0 : parameters.density.ofLast(before, slack, give, shrink);
  return parameters.density.of(slack, give, slack >= 0 ? between(sums.stretch, next, place.index) : shrink);
}

/** Fitness classes: tight, normal, loose, very loose (p. 1155). */
export function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** Worse than any real line, so that an overfull line is taken only where nothing else exists. */
const OVERFULL = 1e12;

/** Of one line, from the end of another to a place (p. 1124, as in TeX: what is good about a cheap break does not depend on the line). */
export function demeritsOf(from: Preceding, fit: Fit, place: Place, paragraph: Paragraph): number {
  const { forced, cost, flagged, index } = place;
  const { items, parameters } = paragraph;
  const looseness = Math.abs(fit.ratio);
  const base = parameters.line + (fit.ratio < -1 ? OVERFULL : 100 * looseness * looseness * looseness);
  let demerits = cost >= 0 ? (base + cost) * (base + cost) : base * base - cost * cost;
  if (flagged && from.hyphens > 0) demerits += from.hyphens > 1 ? parameters.hyphenLadder : parameters.doubleHyphen;
  if (Math.abs(fitnessOf(fit.ratio) - fitnessOf(from.ratio)) > 1) demerits += parameters.fitness;
  if (from.previous !== null) demerits += parameters.density.contrast(Math.abs(fit.density - from.density));
  return forced && index === items.length - 1 ? demerits + lastDemerits(from, index, paragraph) : demerits;
}

function lastDemerits(from: Preceding, index: number, { items, sums, parameters }: Paragraph): number {
  if (from.previous === null) return 0;
  const isTail = from.hyphens > 0 && !items.slice(from.next, index - 2).some(({ kind }) => kind === 'glue');
  const isShort = isTail || between(sums.width, from.next, index) < parameters.shortLast;
  return (from.hyphens > 0 ? parameters.finalHyphen : 0) + (isShort ? parameters.shortLastDemerits : 0);
}
