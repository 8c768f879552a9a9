import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../src/batch/divide.js';

const items = fc.uniqueArray(
  fc.record({ key: fc.string({ minLength: 1, unit: 'binary' }), size: fc.integer({ min: 0, max: 5000 }) }),
  { selector: ({ key }) => key, maxLength: 120 },
);
const counts = fc.integer({ min: 1, max: 150 });
const shards = (all: readonly { key: string; size: number }[], count: number) =>
  Array.from({ length: count }, (_, index) => divide(all, { index: index + 1, count }));
const weight = (some: readonly { size: number }[]) => some.reduce((sum, { size }) => sum + size, 0);

describe('shards', () => {
  it('take every letter exactly once, for any number of them', () => {
    fc.assert(
      fc.property(items, counts, (all, count) => {
        const taken = shards(all, count).flat();
        expect(taken.map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key).sort());
      }),
    );
  });

  it('weigh the same but for one letter', () => {
    fc.assert(
      fc.property(items, counts, (all, count) => {
        const weights = shards(all, count).map(weight);
        const heaviest = Math.max(0, ...all.map(({ size }) => size));
        expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(heaviest);
      }),
    );
  });

  it('are the same in whatever order the letters come', () => {
    fc.assert(
      fc.property(items, counts, (all, count) => {
        const keys = (some: readonly { key: string }[]) => some.map(({ key }) => key).sort();
        expect(shards([...all].reverse(), count).map(keys)).toEqual(shards(all, count).map(keys));
      }),
    );
  });
});
