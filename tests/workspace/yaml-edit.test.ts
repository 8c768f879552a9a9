import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setKeys, type YamlKeys } from '../../src/workspace/yaml/edit.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';

const NUMBERS = { numara: { sayi: '140', genelge: '12' } };

function edit(text: string, keys: YamlKeys): string | null {
  return setKeys(text, keys, 'circular').value;
}

describe('setting keys of a YAML file', () => {
  it('puts new keys before the first, under the leading comments', () => {
    const text =
      '# yaml-language-server: $schema=../genelge.schema.json\n\nkonu:   Toplantı  # acele\nmetin: |\n  Bir.\n';
    expect(edit(text, { tarih: '21.01.2019', ...NUMBERS })).toBe(
      text.replace('konu:', 'tarih: 21.01.2019\nnumara: {sayi: 140, genelge: 12}\nkonu:'),
    );
  });

  it.each<readonly [string, string, YamlKeys, string]>([
    ['CRLF', 'konu: a\r\nek: b\r\n', NUMBERS, 'numara: {sayi: 140, genelge: 12}\r\nkonu: a\r\nek: b\r\n'],
    ['a byte order mark', '\ufeffkonu: a\n', { tarih: '1.1.2019' }, '\ufefftarih: 1.1.2019\nkonu: a\n'],
    ['no line end at all', 'konu: a', { tarih: '1.1.2019' }, 'tarih: 1.1.2019\nkonu: a'],
    ['an indented root', '  konu: a\n  ek: b\n', { yer: 'c' }, '  yer: c\n  konu: a\n  ek: b\n'],
    ['a document mark', '---\nkonu: a\n', { yer: 'c' }, '---\nyer: c\nkonu: a\n'],
    ['an explicit key', '? konu\n: a\n', { yer: 'c' }, 'yer: c\n? konu\n: a\n'],
    ['braces', '{konu: a, ek: b}\n', { yer: 'c' }, '{yer: c, konu: a, ek: b}\n'],
    ['braces with room', '{ konu: a }', { yer: 'c' }, '{ yer: c, konu: a }'],
    ['braces over lines', '{\n  konu: a\n}\n', { yer: 'c', no: '1' }, '{yer: c, no: 1,\n  konu: a\n}\n'],
    ['empty braces', '{}\n', { yer: 'c' }, '{yer: c}\n'],
  ])('keeps %s', (_, text, keys, expected) => {
    expect(edit(text, keys)).toBe(expected);
  });

  it.each<readonly [string, string, YamlKeys, string]>([
    ['a scalar', 'tarih:  1.1.2019   # gün\nek: b\n', { tarih: '2.1.2019' }, 'tarih:  2.1.2019   # gün\nek: b\n'],
    ['a quoted scalar', 'tarih: "1.1.2019"\n', { tarih: '2.1.2019' }, 'tarih: 2.1.2019\n'],
    ['an empty value', 'tarih: # sonra\nkonu: a\n', { tarih: '2.1.2019' }, 'tarih: 2.1.2019 # sonra\nkonu: a\n'],
    ['an empty value at the end', 'konu: a\nnumara:', NUMBERS, 'konu: a\nnumara: {sayi: 140, genelge: 12}'],
    ['a tilde', 'tarih: ~\n', { tarih: '2.1.2019' }, 'tarih: 2.1.2019\n'],
    ['empty quotes', "tarih: ''\n", { tarih: '2.1.2019' }, 'tarih: 2.1.2019\n'],
    ['a bare key in braces', '{tarih, konu: a}\n', { tarih: '2.1.2019' }, '{tarih: 2.1.2019, konu: a}\n'],
    ['an empty value in braces', '{tarih:, konu: a}\n', { tarih: '2.1.2019' }, '{tarih: 2.1.2019, konu: a}\n'],
    ['empty braces', 'numara: {}\n', NUMBERS, 'numara: {sayi: 140, genelge: 12}\n'],
    ['a flow list', 'ek: [a, b] # iki\nyer: c\n', { ek: ['d'] }, 'ek: [d] # iki\nyer: c\n'],
    ['a block text', 'konu: >-\n  uzun\n  konu\nek: b\n', { konu: 'kısa' }, 'konu: kısa\nek: b\n'],
  ])('replaces %s in its place', (_, text, keys, expected) => {
    expect(edit(text, keys)).toBe(expected);
  });

  it('adds a number to those that are there', () => {
    expect(edit('numara: {sayi: 140} # elle\nkonu: a\n', { numara: { genelge: '12' } })).toBe(
      'numara: {genelge: 12, sayi: 140} # elle\nkonu: a\n',
    );
    expect(edit('numara:\n  # evrak defterinden\n  sayi: 140\nkonu: a\n', { numara: { genelge: '12' } })).toBe(
      'numara:\n  # evrak defterinden\n  genelge: 12\n  sayi: 140\nkonu: a\n',
    );
  });

  it('quotes what YAML would read otherwise', () => {
    const keys = { a: "TESK'in yazısı: 2019/13 # x", b: 'null', c: ' ', d: '[x]', e: '- "y"' };
    expect(readYamlText(edit('konu: x\n', { ...keys, c: 'z' }) ?? '', 'circular', '').value?.data).toEqual({
      ...keys,
      c: 'z',
      konu: 'x',
    });
  });

  it.each<readonly [string, string, YamlKeys]>([
    ['a list of lines where a text is to stand', 'ek:\n- a\n- b\n', { ek: 'c' }],
    ['a list at the root', '- a\n', { ek: 'c' }],
    ['a value that reading would change', 'ek: a\n', { ek: 'a\u200bb' }],
    ['an empty value', 'ek: a\n', { ek: '' }],
  ])('refuses %s', (_, text, keys) => {
    expect(setKeys(text, keys, 'circular')).toMatchObject({ value: null, findings: [{ code: 'yaml/cannot-edit' }] });
  });

  it('refuses a file that cannot be read, with the reader’s reasons', () => {
    const { value, findings } = setKeys('konu: &a x\nkonu: y\n', NUMBERS, 'circular');
    expect(value).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['yaml/alias', 'yaml/duplicate-key']);
  });
});

describe('every other byte', () => {
  const word = fc.stringMatching(/^[a-zçğıöşü]{1,8}$/);
  const value = fc.oneof(
    word,
    fc.constantFrom(`'TESK''in yazısı'`, '"a\\tb: c"', '[bir, iki]', '{ad: Ali, unvan: "Başkan"}', '', '# boş', '~'),
    fc.constantFrom('|\n  Birinci  satır\n\n    girintili\n', '>-\n  uzun\n  satır', 'düz\n  yazı', '\n  - a\n  - b'),
    fc.constantFrom('\n  ad: x   # kim\n  unvan:   y', `${'uzun '.repeat(60)}son`),
  );
  const line = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('', '# açıklama: x', '  # girintili') },
    { weight: 3, arbitrary: fc.tuple(word, fc.constantFrom(': ', ':   '), value).map((parts) => parts.join('')) },
  );

  it('stays, whatever the file looks like', () => {
    let edited = 0;
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        fc.boolean(),
        (lines, lineEnd, mark, hasNumbers) => {
          const numbers = hasNumbers ? ['numara: {sayi: 139} # elle'] : [];
          const text = mark + [...lines, ...numbers, ''].join('\n').replaceAll('\n', lineEnd);
          if (readYamlText(text, 'circular', '').value === null) return;
          const result = edit(text, { tarih: '21.01.2019', ...NUMBERS });
          expect(result).not.toBeNull();
          edited += 1;
          // Taking the new keys out again gives the file back.
          const removed = hasNumbers
            ? result?.replace('genelge: 12, sayi: 140', 'sayi: 139').replace(/ *tarih: 21\.01\.2019\r?\n/, '')
            : result?.replace(/ *tarih: 21\.01\.2019\r?\n *numara: \{sayi: 140, genelge: 12\}\r?\n/, '');
          expect(removed).toBe(text);
        },
      ),
      { numRuns: 1500 },
    );
    expect(edited).toBeGreaterThan(500);
  });
});
