import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inSigningOrder } from '../../src/circular/signing-order.js';
import { lintTexts } from './lint-texts.js';

const SIGNERS = [
  { key: 'baskan', rank: 1 },
  { key: 'baskan-vekili', rank: 2 },
  { key: 'genel-sekreter', rank: 3 },
  { key: 'genel-sekreter-yardimcisi', rank: 4 },
] as const;

it('puts signers where the rule wants them, however they were ticked', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...SIGNERS], { minLength: 1 }), (ticked) => {
      const keys = inSigningOrder(ticked).map(({ key }) => key);
      const person = ticked.length > 1 ? 'ederiz' : 'ederim';
      const text = `imza: [${keys.join(', ')}]\nmetin: Bilgilerinizi rica ${person}.\n`;
      expect(lintTexts(new Map([['2019/a.yaml', text]])).flatMap(({ findings }) => findings)).toEqual([]);
      expect([...keys].sort()).toEqual(ticked.map(({ key }) => key).sort());
    }),
    { numRuns: 60 },
  );
});

it('leaves signers as they are where it is not known who is senior', () => {
  const ticked = [{ rank: 2 }, { rank: null }, { rank: 1 }];
  expect(inSigningOrder(ticked)).toEqual(ticked);
});
