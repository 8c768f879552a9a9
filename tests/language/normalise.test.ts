import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/language/normalise.js';

/** Text as clerks, PDFs and macOS mix it. */
const messy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['i', 'ı', 'İ', 'I', 'ş', 's', '\u0327', '\u0307', '\u0307\u0307', '\u0323', '\u0301', '\u200b', '\ufeff'],
        ...['\ufb01', '\ufb03', '\u0218', '\u0219', '\r\n', '\n', '\r', '\t', '\0', '\ufdd0', '\ud800', ' ', '\u00a0'],
        ...['\u00ad', '\u1112', '\u1161', '\u11ab', '\u0085', '\ufffe', '😀'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  it('drops what prints nothing and says where it stood', () => {
    const { text, notes } = normalise('Mali\u200b İşler\ufeff');
    expect(text).toBe('Mali İşler');
    expect(notes).toEqual([
      { kind: 'invisible', start: 4, end: 5, characters: 'U+200B' },
      { kind: 'invisible', start: 11, end: 12, characters: 'U+FEFF' },
    ]);
  });

  it('writes f-ligatures out', () => {
    expect(normalise('te\ufb01k o\ufb03s').text).toBe('tefik offis');
    expect(normalise('\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06').text).toBe('fffiflffifflstst');
  });

  it('takes the second dot off an i, also behind a ligature or a character that printed nothing', () => {
    for (const typed of ['i\u0307zmir', 'i\u200b\u0307zmir']) expect(normalise(typed).text).toBe('izmir');
    expect(normalise('\ufb01\u0307').text).toBe('fi');
    expect(normalise('i\u0307zmir').notes).toEqual([
      { kind: 'double-dot', start: 0, end: 2, characters: 'U+0069 U+0307' },
    ]);
  });

  it('composes letters and turns CRLF into LF without a word', () => {
    expect(normalise('I\u0307s\u0327\r\nu\u0308')).toMatchObject({ text: 'İş\nü', notes: [] });
  });

  it('only reports the Romanian Ș', () => {
    const { text, notes } = normalise('\u0218i\u015fe');
    expect(text).toBe('\u0218i\u015fe');
    expect(notes.map(({ kind }) => kind)).toEqual(['comma-below']);
  });

  it('keeps the soft hyphen, the unbreakable space, tabs and apostrophes', () => {
    const typed = 'ilgi\u00adli\u00a0yazı\tTESK’in "eki"';
    expect(normalise(typed)).toMatchObject({ text: typed, notes: [] });
  });

  it('gives composed text, and nothing more to clean', () => {
    fc.assert(
      fc.property(messy, (typed) => {
        const { text } = normalise(typed);
        expect(text.normalize('NFC')).toBe(text);
        expect(text).not.toMatch(/[\p{Cs}\u200b\ufeff\ufdd0-\ufdef\r\0]|i\u0307/u);
        expect(normalise(text).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('traces every letter back to where it was typed', () => {
    fc.assert(
      fc.property(messy, (typed) => {
        const { text, originalOffset } = normalise(typed);
        let last = 0;
        for (let offset = 0; offset < text.length; offset += 1) {
          const origin = originalOffset(offset);
          expect(origin).toBeGreaterThanOrEqual(last);
          expect(origin).toBeLessThan(typed.length);
          last = origin;
          // Letters that no rule touches stand where they are said to stand.
          if (/[ıIş\n\t ]/.test(text.charAt(offset)) && /[ıI\t ]/.test(typed.charAt(origin))) {
            expect(text.charAt(offset)[0]).toBe(typed.charAt(origin).normalize('NFC')[0]);
          }
        }
        expect(originalOffset(text.length)).toBe(typed.length);
      }),
      { numRuns: 1000 },
    );
  });
});
