import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
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
    ['https://birlik.example/?no=12345678901234', 'https://birlik.|example/?|no=|1234|5678|9012|34'],
    ['https://birlik.example/?no=12345678901234', 'https://birlik.|example/?|no=|1234|5678|9012|34'],
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
    ['a word with a letter that Turkish lacks', 'webinarlarımız'],
    ['another', 'Großhandelsverband'],
    ['a third', 'résumélerin'],
    ['capitals before small letters', 'TSElerinden'],
  ])('leaves %s whole', (_, word) => {
    expect(broken(word)).toBe(word);
  });

  it('divides a list of words as the guide of the language society does', () => {
    const words = divisions();
    expect(words.length).toBeGreaterThan(300);
    expect(words.map((word) => broken(word.replaceAll(/[-|]/g, '')))).toEqual(words);
  });

  it('leaves no part without a vowel and no letter alone, and parts no vowel from the consonant before it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyzâîû'), maxLength: 24 });
    fc.assert(
      fc.property(letters, (word) => {
        const parts = broken(word).split('-');
        expect(parts.join('')).toBe(word);
        if (parts.length === 1) return;
        for (const part of parts) expect(part).toMatch(/[aeıioöuüâîû]/);
        expect(Math.min(parts.at(0)?.length ?? 0, parts.at(-1)?.length ?? 0)).toBeGreaterThan(1);
        expect(parts.join('-')).not.toMatch(/[^aeıioöuüâîû-]-[aeıioöuüâîû]/);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The words of the list, `-` where each may be divided. */
function divisions(): string[] {
  return readFileSync('tests/language/divisions.txt', 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}
