import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCircular } from '../../src/circular/parse-circular.js';
import { parseAddressees, parseOrganisation } from '../../src/circular/parse-organisation.js';
import { hasError } from '../../src/diagnostic.js';
import { readOrganisation } from './read-files.js';

const keys = fc.constantFrom(
  ...['tarih', 'numara', 'muhatap', 'dizi', 'imza', 'metin', 'ilgi', 'olur', 'dagitim', 'sayi', 'genelge', 'kim', 'ad'],
  ...['kurum', 'diziler', 'muhataplar', 'imzacilar', 'bicim', 'baslik', 'hitap', 'liste', 'logo', 'unvan', 'geregi'],
  ...['__proto__', 'constructor', 'toString', 'odalar', ''],
);
const words = fc.constantFrom(
  ...[
    'odalar',
    'baskan-vekili',
    '21.01.2019',
    '31.02.2019',
    '140',
    '2018/4128',
    'yok',
    'genelge',
    '{no}',
    '{no',
    '{yil}',
  ],
  ...['../x', '__proto__', 'constructor', 'evet', '1', 'Avrupa/Ankara', '{genelge.no}-{no}', 'ş', '\ud800'],
);
const data = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, words, tie('list'), tie('mapping')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  mapping: fc.dictionary(keys, tie('value'), { maxKeys: 8 }),
})).mapping;

describe('data of any shape', () => {
  it('is read or complained of, never a crash', () => {
    const organisation = readOrganisation();
    fc.assert(
      fc.property(data, (given) => {
        for (const { value, findings } of [
          parseCircular(given, '2019/x.yaml', organisation),
          parseOrganisation(given),
          parseAddressees(Object.values(given ?? {}), 'file:odalar.yaml'),
        ]) {
          expect(value === null).toBe(hasError(findings));
          for (const { at } of findings) expect(at?.path.every((step) => step !== undefined)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
