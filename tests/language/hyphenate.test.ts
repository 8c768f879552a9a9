import * as fc from 'fast-check';
import createHyphenator from 'hyphen';
import turkish from 'hyphen/patterns/tr.js';
import { describe, expect, it } from 'vitest';
import { breakPlaces } from '../../src/language/hyphenate.js';

/** With `-` where a hyphen may be added and `|` where the word may be broken without one. */
function broken(word: string): string {
  let out = '';
  let from = 0;
  for (const { at, hyphen } of breakPlaces(word)) {
    out += word.slice(from, at) + (hyphen ? '-' : '|');
    from = at;
  }
  return out + word.slice(from);
}

describe('breakPlaces', () => {
  it.each([
    ['kümelenme', 'kü-me-len-me'],
    ['İşletmeleri', 'İş-let-me-le-ri'],
    ['başvurularının;', 'baş-vu-ru-la-rı-nın;'],
    ['“esnafımızın', '“es-na-fı-mı-zın'],
    ['belediyesi.', 'be-le-di-ye-si.'],
    ["Trabzon'undur", "Trab-zon'|un-dur"],
    ['Kişi-kurum', 'Kişi-|ku-rum'],
    ['kişi/kurum', 'kişi/|ku-rum'],
    ['teşvi\u00adki', 'teşvi\u00ad-ki'],
    ['www.birlik.example/duyurular/2019', 'www.birlik.|example/|duyurular/|2019'],
    ['https://birlik.example/a_b?c=d', 'https://birlik.|example/|a_|b?|c=d'],
    ['TR330006100519786457841326', 'TR33|0006|1005|1978|6457|8413|26'],
  ])('%s', (word, expected) => {
    expect(broken(word)).toBe(expected);
  });

  it.each([
    ['a word of four letters', 'ilgi'],
    ['capitals', 'GENELGEDİR'],
    ['numbers', '1.234.567,89'],
    ['a range of years', '2019-2020'],
    ['an e-mail address', 'abkoordinasyon@kosgeb.gov.tr'],
    ['an abbreviation', 'T.C.'],
  ])('leaves %s whole', (_, word) => {
    expect(broken(word)).toBe(word);
  });

  it("breaks where the package's own walk over its patterns does", () => {
    const oracle = createHyphenator(turkish, { hyphenChar: '-', html: false });
    const letters = fc.string({
      unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyzâîû'),
      minLength: 5,
      maxLength: 24,
    });
    fc.assert(
      fc.property(letters, (word) => {
        // One letter alone is no syllable to this program.
        expect(broken(word)).toBe(String(oracle(word)).replace(/^(.)-/u, '$1').replace(/-(.)$/u, '$1'));
      }),
      { numRuns: 2000 },
    );
  });
});
