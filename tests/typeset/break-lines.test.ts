import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/typeset/break-lines.js';
import type { Glue, Item } from '../../src/typeset/items.js';
import type { LineBreakParameters } from '../../src/typeset/line-demerits.js';

/** The paper's own demerits: one a line, 3000 for two flagged breaks in a row and for lines that do not go together. */
const PAPER: LineBreakParameters = {
  line: 1,
  doubleHyphen: 3000,
  hyphenLadder: 3000,
  finalHyphen: 0,
  fitness: 3000,
  shortLast: 0,
  shortLastDemerits: 0,
  raggedness: 0,
  density: { of: () => 0, ofLast: () => 0, contrast: () => 0, classOf: () => 0 },
};

/** Monotype widths in eighteenths of an em (Knuth & Plass 1981; Digital Typography, p. 75). */
const WIDTHS = Object.entries({
  5: 'il,.;’',
  6: 'fjI-',
  7: 'rst',
  8: 'cez',
  9: 'agov',
  10: 'bdhknpquxy',
  13: 'wC',
  15: 'm',
});

/** The paper's example paragraph, `\` where a word may be hyphenated. */
const FROG_PRINCE =
  'In olden times when wish\\ing still helped one, there lived a king whose daugh\\ters were all beau\\ti\\ful; and the ' +
  'young\\est was so beau\\ti\\ful that the sun it\\self, which has seen so much, was aston\\ished when\\ever it shone in ' +
  'her face. Close by the king’s castle lay a great dark for\\est, and un\\der an old lime-tree in the for\\est was a ' +
  'well, and when the day was very warm, the king’s child went out into the for\\est and sat down by the side of the ' +
  'cool foun\\tain; and when she was bored she took a golden ball, and threw it up on high and caught it; and this ball ' +
  'was her favor\\ite play\\thing.';

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => {
    const width = WIDTHS.find(([, characters]) => characters.includes(character))?.[0];
    if (width === undefined) throw new Error(`the paper gives no width of ${character}`);
    return sum + Number(width);
  }, 0);
}

function glueAfter(character: string): Glue {
  const [width, stretch, shrink] = { ',': [6, 4, 2], ';': [6, 4, 1], '.': [8, 6, 1] }[character] ?? [6, 3, 2];
  return { kind: 'glue', width: width ?? 6, stretch: stretch ?? 3, shrink: shrink ?? 2 };
}

/** As p. 75 builds them, the indent of one em as a box of its own. */
function frogPrince(): Item[] {
  const words = FROG_PRINCE.split(' ').flatMap((word, index, all): Item[] => {
    const parts = word.split(/(\\|(?<=-))/).filter((part) => part !== '');
    const items = parts.map((part): Item => {
      if (part === '\\') return { kind: 'penalty', width: 6, cost: 50, flagged: true };
      return { kind: 'box', width: widthOf(part), give: 0 };
    });
    const withCompound = items.flatMap((item, at) =>
      item.kind === 'box' && items[at + 1]?.kind === 'box'
        ? [item, { kind: 'penalty', width: 0, cost: 50, flagged: true } as const]
        : [item],
    );
    return index === all.length - 1 ? withCompound : [...withCompound, glueAfter(word.at(-1) ?? '')];
  });
  return [
    { kind: 'box', width: 18, give: 0 },
    ...words,
    { kind: 'penalty', width: 0, cost: Infinity, flagged: false },
    { kind: 'glue', width: 0, stretch: 1000, shrink: 0 },
    { kind: 'penalty', width: 0, cost: -Infinity, flagged: true },
  ];
}

function ratios(measure: number): number[] {
  return breakLines(frogPrince(), measure, PAPER).map(({ ratio }) => Number(ratio.toFixed(3)));
}

describe('total-fit breaking', () => {
  it('sets the frog prince as p. 81 of Digital Typography does at a measure of 390', () => {
    expect(ratios(390)).toEqual([0.857, 0, 0.28, 1, 0.067, -0.278, 0.536, -0.167, 0.7, -0.176, 0.357, 0.049]);
  });

  it('sets it as p. 82 does at a measure of 500', () => {
    expect(ratios(500)).toEqual([0.774, 0.179, 0.629, 0.545, 0, 0.079, 0.282, 0.294, 0.575, 0.353]);
  });

  it('finds what trying every set of breaks finds', () => {
    fc.assert(
      fc.property(paragraphs(), fc.integer({ min: 30, max: 90 }), (items, measure) => {
        const best = cheapest(items, measure);
        const found = breakLines(items, measure, PAPER);
        fc.pre(best !== null);
        expect(
          demerits(
            items,
            found.map(({ end }) => end),
            measure,
          ),
        ).toBeCloseTo(best ?? 0, 3);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a line overfull only where no break could avoid it', () => {
    fc.assert(
      fc.property(paragraphs(30), fc.integer({ min: 12, max: 90 }), (items, measure) => {
        const widest = Math.max(...items.map((item) => (item.kind === 'box' ? item.width : 0)));
        fc.pre(widest + 3 <= measure);
        expect(breakLines(items, measure, PAPER).filter(({ ratio }) => ratio < -1)).toEqual([]);
      }),
    );
  });

  it('gives every item to one line, in order', () => {
    fc.assert(
      fc.property(paragraphs(60), fc.integer({ min: 1, max: 120 }), (items, measure) => {
        const lines = breakLines(items, measure, PAPER);
        const held = lines.flatMap(({ start, end }) => items.slice(start, end).filter(({ kind }) => kind === 'box'));
        expect(held).toEqual(items.filter(({ kind }) => kind === 'box'));
      }),
    );
  });
});

/** Words of one to three syllables, each syllable a box no wider than 12, hyphens 3 wide. */
function paragraphs(most = 8) {
  const word = fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 1, maxLength: 3 });
  return fc
    .array(word, { minLength: 1, maxLength: most })
    .map((words) => [
      ...words.flatMap((syllables, index): Item[] => [
        ...(index > 0 ? [{ kind: 'glue', width: 4, stretch: 3, shrink: 2 } as const] : []),
        ...syllables.flatMap((width, at): Item[] => [
          ...(at > 0 ? [{ kind: 'penalty', width: 3, cost: 50, flagged: true } as const] : []),
          { kind: 'box', width, give: 0 },
        ]),
      ]),
      { kind: 'penalty', width: 0, cost: Infinity, flagged: false } as const,
      { kind: 'glue', width: 0, stretch: 1e6, shrink: 0 } as const,
      { kind: 'penalty', width: 0, cost: -Infinity, flagged: false } as const,
    ]);
}

/** The least demerits of all ways to break, by trying them; null where every way has an overfull or hopeless line. */
function cheapest(items: readonly Item[], measure: number): number | null {
  const places = items.flatMap((item, index) => {
    const isBreak =
      item.kind === 'penalty' ? item.cost < Infinity : item.kind === 'glue' && items[index - 1]?.kind === 'box';
    return isBreak && index < items.length - 1 ? [index] : [];
  });
  let best: number | null = null;
  for (let choice = 0; choice < 2 ** places.length; choice += 1) {
    const ends = [...places.filter((_, bit) => choice & (1 << bit)), items.length - 1];
    const total = demerits(items, ends, measure);
    if (total !== null && (best === null || total < best)) best = total;
  }
  return best;
}

/** The paper's formulas written out once more, line by line. */
function demerits(items: readonly Item[], ends: readonly number[], measure: number): number | null {
  let total = 0;
  let start = 0;
  let previous = { fitness: 1, flagged: false };
  for (const end of ends) {
    const line = items.slice(start, end);
    const last = items[end];
    const sum = (key: 'width' | 'stretch' | 'shrink') =>
      line.reduce((all, item) => all + (item.kind === 'penalty' ? 0 : Number(Reflect.get(item, key) ?? 0)), 0);
    const slack = measure - sum('width') - (last?.kind === 'penalty' ? last.width : 0);
    const room = slack > 0 ? sum('stretch') : sum('shrink');
    const ratio = slack === 0 ? 0 : room > 0 ? slack / room : Number.NaN;
    if (!(ratio >= -1) || ratio > 5) return null;
    const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    const flagged = last?.kind === 'penalty' && last.flagged;
    const cost = last?.kind === 'penalty' && last.cost > -Infinity ? last.cost : 0;
    total += (1 + 100 * Math.abs(ratio) ** 3 + cost) ** 2;
    if (flagged && previous.flagged) total += 3000;
    if (Math.abs(fitness - previous.fitness) > 1) total += 3000;
    previous = { fitness, flagged };
    start = end;
    while (start < items.length && items[start]?.kind !== 'box') start += 1;
  }
  return total;
}
