import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { KEY, type KeyPath, positionAt, type Span } from '../../src/source.js';
import { readYaml, readYamlText, type YamlData } from '../../src/workspace/yaml/file.js';
import { inWindows1254 } from '../language/windows-1254.js';

function read(text: string) {
  return readYamlText(text, 'circular', '2019/kume.yaml');
}

function codes(text: string): readonly string[] {
  return read(text).findings.map(({ code }) => code);
}

/** The piece of the file that a place stands for. */
function pointed(text: string, path: KeyPath, within: Span | null = null): string {
  const { start, end } = read(text).source.spanOf(path, within);
  return text.slice(start, end);
}

function textAt(data: YamlData | undefined, ...path: KeyPath): string {
  const [step, ...rest] = path;
  if (step !== undefined) return typeof data === 'object' ? textAt(Reflect.get(data, step), ...rest) : '';
  return typeof data === 'string' ? data : '';
}

/** The piece of the file that a complaint points at. */
function blamed(text: string): string {
  const { findings, source } = read(text);
  const { start, end } = source.spanOf(findings[0]?.at?.path ?? [], findings[0]?.at?.within ?? null);
  return text.slice(start, end);
}

describe('a YAML file', () => {
  it('keeps numbers, dates and booleans as typed', () => {
    const text = 'no: 039\ntarih: 2019-01-21\nevet: true\nonluk: 1_000\nkesir: 1.10\n';
    expect(read(text).value?.data).toEqual({
      no: '039',
      tarih: '2019-01-21',
      evet: 'true',
      onluk: '1_000',
      kesir: '1.10',
    });
  });

  it('leaves out what is empty, and still finds its place', () => {
    const text = 'konu:\nyer: ""\nbirim: ~\nek: ["", a]\nilgi:\n  -\n  - b\nkisi: {ad: }\n';
    expect(read(text).value?.data).toEqual({ ek: ['a'], ilgi: ['b'], kisi: {} });
    expect(pointed(text, ['konu'])).toBe('konu');
    expect(pointed(text, ['ilgi', 0])).toBe('b');
  });

  it('keeps a list in a list', () => {
    expect(read('a: [[x, y], z]\n').value?.data).toEqual({ a: [['x', 'y'], 'z'] });
  });

  it('may be a list, as odalar.yaml is', () => {
    const text = '- Birinci Oda\n- {ad: İkinci Oda, eposta: x@example.org}\n';
    expect(read(text).value?.data).toEqual(['Birinci Oda', { ad: 'İkinci Oda', eposta: 'x@example.org' }]);
    expect(pointed(text, [1, 'ad'])).toBe('İkinci Oda');
  });

  it('reads a byte order mark and CRLF, and counts from the first byte', () => {
    const text = '\ufeffkonu: Toplantı\r\nmetin: |\r\n  Bir\r\n  iki\r\n';
    expect(readYaml(new TextEncoder().encode(text), 'circular', 'x.yaml').value?.data).toEqual({
      konu: 'Toplantı',
      metin: 'Bir\niki\n',
    });
    expect(pointed(text, ['metin'], { start: 4, end: 7 })).toBe('iki');
  });

  it('cleans values, and says at which character', () => {
    const text = 'konu: "Te\ufb01k\u200b"\n';
    const { value, findings } = read(text);
    expect(value?.data).toEqual({ konu: 'Tefik' });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['yaml/ligature', 'warning'],
      ['yaml/invisible-character', 'warning'],
    ]);
    expect(blamed(text)).toBe('\ufb01');
  });
});

describe('a place', () => {
  const text = 'konu: Toplantı\nimza:\n  - ad: Ali\n    unvan: Başkan\nek: [bir, iki]\n';

  it('is the value, or the key where the key is meant', () => {
    expect(pointed(text, ['imza', 0, 'unvan'])).toBe('Başkan');
    expect(pointed(text, ['imza', 0, 'unvan', KEY])).toBe('unvan');
    expect(pointed(text, ['ek', 1])).toBe('iki');
    expect(pointed(text, ['konu', KEY])).toBe('konu');
  });

  it('of a missing key is what should hold it, and of the root its first key', () => {
    expect(pointed(text, ['imza', 0, 'kim'])).toMatch(/^ad: Ali\n {4}unvan: Başkan/);
    expect(pointed(text, ['metin'])).toBe('konu');
  });

  it('goes through the item that a list could be', () => {
    expect(pointed('ilgi: TESK yazısı\n', ['ilgi', 0], { start: 5, end: 11 })).toBe('yazısı');
  });

  it('may go through a word of Object.prototype', () => {
    expect(Object.keys(read('__proto__: {a: b}\n').value?.data ?? {})).toEqual(['__proto__']);
    expect(pointed('a: b\n', ['a', 'constructor'])).toBe('b');
  });
});

describe('a part of a value is found where it was typed', () => {
  it.each<readonly [string, string, string, string]>([
    ['a plain text over lines', 'metin: Birinci satır\n  ikinci satır\n\n  üçüncü\n', 'üçüncü', 'üçüncü'],
    ['a literal block', 'metin: |\n    Birinci\n\n      girintili satır\n    son\n', 'son', 'son'],
    ['a folded block', 'metin: >-\n  Birinci satır\n  ikinci\n\n  üçüncü\n', 'üçüncü', 'üçüncü'],
    ['a block with a stated indent', 'metin: |2\n     paragraf\n  son\n', 'son', 'son'],
    ['a block with a comment at its head', 'metin: | # açıklama\n  Birinci\n  son\n', 'son', 'son'],
    ['single quotes', "metin: 'TESK''in sayılı\n  yazısı'\n", "TESK'in", "TESK''in"],
    ['double quotes', 'metin: "bir\\tiki \\u0130zmir \\\n  son"\n', 'İzmir', '\\u0130zmir'],
    ['double quotes after an escaped line end', 'metin: "bir\\tiki \\u0130zmir \\\n  son"\n', 'son', 'son'],
    ['marks typed apart', 'metin: "S\u0327i\u0307s\u0327e kapag\u0306ı"\n', 'Şişe', 'S\u0327i\u0307s\u0327e'],
    ['an unbreakable space', 'metin: |\n  21\u00a0Ocak\u00a02019 günü\n', '2019', '2019'],
  ])('in %s', (_, text, part, typed) => {
    const { value, source } = read(text);
    const decoded = textAt(value?.data, 'metin');
    const start = decoded.indexOf(part);
    const span = source.spanOf(['metin'], { start, end: start + part.length });
    expect(start).toBeGreaterThanOrEqual(0);
    expect(text.slice(span.start, span.end)).toBe(typed);
  });

  const paragraphs = fc
    .array(
      fc.oneof(
        fc.constantFrom(' ', '  ', '\n', '\n\n', '\t', '\n  ', "'", '"', ': ', ' #', '\\', '- ', '\u00a0', '> ', '*'),
        fc.stringMatching(/^[a-zçğıöşüİ0-9]{1,9}$/),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('in any style of any text', () => {
    const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
    fc.assert(
      fc.property(
        paragraphs,
        fc.constantFrom(...styles),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 20, max: 90 }),
        (typed, defaultStringType, lineEnd, lineWidth) => {
          const written = stringify({ liste: [{ metin: typed }] }, { defaultStringType, lineWidth, blockQuote: true });
          const text = written.replaceAll('\n', lineEnd);
          const { value, source } = read(text);
          if (value === null) return;
          const decoded = textAt(value.data, 'liste', 0, 'metin');
          for (const { 0: word, index } of decoded.matchAll(/[a-zçğıöşüİ0-9]+/g)) {
            const span = source.spanOf(['liste', 0, 'metin'], { start: index, end: index + word.length });
            // A long word may be cut by an escaped line end in double quotes.
            expect(text.slice(span.start, span.end).replace(/\\\r?\n *\\?/g, '')).toBe(word);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('a file that cannot be read', () => {
  it('says that it is in no encoding of text, and shows nothing of it', () => {
    const { value, findings } = readYaml(new Uint8Array([0x6b, 0x00, 0xff, 0x6c]), 'circular', 'x.yaml');
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'yaml/not-utf8', args: { encoding: null }, at: { document: 'circular' } }]);
  });

  it('says which old encoding it is in, and reads it all the same', () => {
    const { value, findings } = readYaml(inWindows1254('konu: Şenliğe çağrı\n'), 'circular', 'x.yaml');
    expect(value?.data).toEqual({ konu: 'Şenliğe çağrı' });
    expect(findings).toMatchObject([{ code: 'yaml/not-utf8', severity: 'error', args: { encoding: 'windows-1254' } }]);
  });

  it('says where a letter was lost before it came here', () => {
    const text = 'konu: Toplantı\nmetin: |\n  \ufffdenlik\n';
    expect(codes(text)).toEqual(['yaml/lost-character']);
    expect(blamed(text)).toBe('\ufffd');
  });

  it('says that a colon in a text needs quotes, and how to type it', () => {
    const text = "konu: x\nİlgi: TESK'in 14.01.2019 tarihli yazısı: 2019/13\nmetin: y\n";
    const { findings, source } = read(text);
    expect(findings).toMatchObject([
      { code: 'yaml/colon-in-text', args: { quoted: '"TESK\'in 14.01.2019 tarihli yazısı: 2019/13"' } },
    ]);
    expect(positionAt(text, source.spanOf([], findings[0]?.at?.within).start)).toEqual({ line: 2, column: 7 });
  });

  it('says that an apostrophe ended a text in single quotes', () => {
    const text = "konu: 'TESK'in yazısı'\n";
    expect(read(text).findings[0]).toMatchObject({ code: 'yaml/text-after-quote', args: { quote: "'" } });
    expect(blamed(text)).toBe("in yazısı'");
  });

  it.each<readonly [string, string, string, string]>([
    ['a tab in a section', 'a:\n\tb: 1\n', 'yaml/tab', '\t'],
    ['a tab in a text', 'metin: |\n\tBilgilerinizi rica ederim.\n', 'yaml/tab', '\t'],
    ['a tag', 'ivedilik: !ACELE\n', 'yaml/special-start', '!ACELE'],
    ['an at sign', 'konu: @birlik duyurusu\nmetin: b\n', 'yaml/special-start', '@birlik duyurusu'],
    ['a key without a colon', 'konu: a\nilgi\ntarih: b\n', 'yaml/missing-colon', 'ilgi'],
    ['a key that is indented', 'tarih: a\n muhatap: b\n', 'yaml/indent', 'muhatap: b'],
    ['an item that is indented', 'ilgi:\n  - a\n   - b\n - c\n', 'yaml/indent', '- c'],
    ['an open quote', 'tarih: x\nkonu: "a\nmetin: b\n', 'yaml/open-quote', '"a'],
    ['an open single quote', "konu: 'a\nmetin: b\n", 'yaml/open-quote', "'a"],
    ['an open list', 'imza: [a, b\nek: c\n', 'yaml/open-bracket', '[a, b'],
    ['an open list in a mapping', 'dagitim: {geregi: [a, b}\n', 'yaml/open-bracket', '[a, b}'],
  ])('points at %s, once', (_, text, code, blame) => {
    expect(codes(text)).toEqual([code]);
    expect(blamed(text)).toBe(blame);
  });

  it('points at the second of two equal keys', () => {
    const text = 'konu: a\nmetin: b\nkonu: c\n';
    expect(codes(text)).toEqual(['yaml/duplicate-key']);
    expect(read(text).findings[0]?.at?.within?.start).toBe(text.lastIndexOf('konu'));
  });

  it.each<readonly [string, string, string]>([
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml/several-documents'],
    ['an alias', 'a: *x\n', 'yaml/alias'],
    ['an anchor', 'a: &x 1\n', 'yaml/alias'],
    ['an anchor on a key', '&x a: 1\n', 'yaml/alias'],
    ['a lone carriage return', 'a: 1\rb: 2\n', 'yaml/lone-cr'],
    ['a scalar', 'yalnız metin\n', 'yaml/not-a-mapping'],
    ['nothing', '# yalnız açıklama\n', 'yaml/not-a-mapping'],
    ['a list as a key', '? [a, b]\n: c\n', 'yaml/key-not-text'],
    ['no key', ': c\n', 'yaml/key-not-text'],
    ['forty levels', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`, 'yaml/too-deep'],
    ['a comma too many', 'imza: [a,, b]\n', 'yaml/syntax'],
  ])('refuses %s', (_, text, code) => {
    const { value, findings } = read(text);
    expect(value).toBeNull();
    expect(findings.map((finding) => finding.code)).toContain(code);
    for (const { at } of findings) if (at?.within) expect(at.within.end).toBeGreaterThanOrEqual(at.within.start);
  });

  it('complains of all it finds at once', () => {
    expect(codes('a: &x 1\nb: 2\nb: 3\nc: *x\n')).toEqual(['yaml/alias', 'yaml/duplicate-key', 'yaml/alias']);
  });

  it('is read to its end, however hostile', () => {
    const size = 400_000;
    const hostile = [
      Array.from({ length: size / 9 }, (_, index) => `k${index}: x\n`).join(''),
      `a: ${'['.repeat(size)}`,
      '{a: '.repeat(size / 4),
      '- '.repeat(size / 2),
      '---\n'.repeat(size / 4),
      `a: |\n${'\n'.repeat(size)}`,
      'a: b: '.repeat(size / 6),
      `a: "${'\\x41'.repeat(size / 4)}"`,
    ];
    for (const text of hostile) {
      const { findings, source } = read(text);
      source.spanOf(['a'], { start: 5, end: 6 });
      expect(findings.length).toBeLessThanOrEqual(20);
    }
    expect(readYaml(new Uint8Array(1024 * 1024 + 1), 'circular', 'x').findings).toMatchObject([
      { code: 'yaml/too-large' },
    ]);
  });

  it('is never a crash', () => {
    const pieces = fc.constantFrom(
      ...['konu', ': ', ':', '\n', '\r\n', '  ', '- ', '? ', '[', ']', '{', '}', ',', '"', "'", '|', '>', '#', ' #'],
      ...['&a ', '*a', '!t ', '---', '...', '%', '\t', '~', '|2-', '\\', 'ş', '\u200b', '\ufeff', '@', '`'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { value, findings, source } = read(text);
        if (value === null) expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { at } of findings) {
          const { start, end } = source.spanOf(at?.path ?? [], at?.within ?? null);
          expect(0 <= start && start <= end && end <= text.length + 3).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
