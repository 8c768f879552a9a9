import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADER, HEADER_DIGEST, parseLine, printLine, type RegisterEntry } from '../../src/register/entry.js';
import { growRegister } from '../../src/register/grow.js';
import { readRegister } from '../../src/register/read-register.js';

const DIGEST = 'a'.repeat(64);
const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const numbers = fc.dictionary(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.record({ year: fc.integer({ min: 100, max: 9999 }), no: fc.integer({ min: 1, max: 999_999_999 }) }),
  { minKeys: 1, maxKeys: 3 },
);
const words = fc.string({ unit: 'grapheme' });
const happening = {
  numbers,
  date: day.map((date) => date.toISOString().slice(0, 10)),
  at: day.map(isoInstant),
  by: fc.option(words),
};

function isoInstant(date: Date): string {
  return date.toISOString();
}

/** Whatever the program may ever have to write. */
const entry: fc.Arbitrary<RegisterEntry> = fc.oneof(
  fc.record({
    ...happening,
    event: fc.constantFrom('assigned' as const, 'adopted' as const, 'renumbered' as const, 'amended' as const),
    file: words,
    content: fc.constant(DIGEST),
    addressee: words,
    subject: fc.option(words.filter((text) => text !== '')),
    reason: fc.option(words),
    was: fc.option(numbers),
    letter: fc.constant(DIGEST),
    profile: fc.constant(DIGEST),
  }),
  fc.record({ ...happening, event: fc.constant('voided' as const), reason: words }),
  fc.record({
    ...happening,
    event: fc.constantFrom('reserved' as const, 'imported' as const),
    addressee: fc.option(words),
    subject: fc.option(words),
    reason: words,
  }),
);

const IS_PROOF = process.env.PROOF === '1';

describe('a line of the register', () => {
  it('is read as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(entry, (written) => {
        const { line } = printLine(written, HEADER_DIGEST);
        expect(parseLine(Buffer.from(line))?.entry).toEqual(written);
        const read = readRegister(Buffer.from(`${HEADER}\n${line}\n`));
        expect(read.findings).toEqual([]);
        expect(read.register.lines.map((each) => [each.event, each.numbers, each.date])).toEqual([
          [written.event, written.numbers, written.date],
        ]);
      }),
      { numRuns: IS_PROOF ? 5000 : 300 },
    );
  });

  it('that was being written is told from damage, at whatever length it was cut', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (entries) => {
        const { text } = growRegister({ tip: HEADER_DIGEST, length: 0, isOpenEnded: false }, entries);
        const bytes = Buffer.from(text);
        for (let cut = 0; cut <= bytes.length; cut += 1) {
          const left = bytes.subarray(0, cut);
          const ends = left.filter((byte) => byte === 10).length;
          for (const rest of [left, Buffer.concat([left, Buffer.alloc(bytes.length - cut)])]) {
            const { register, findings, torn } = readRegister(rest);
            expect(findings, `cut at ${cut}`).toEqual([]);
            const isOpen = register.isOpenEnded;
            expect(register.lines.length).toBe(Math.max(0, ends - 1 + (isOpen && ends > 0 ? 1 : 0)));
            if (torn !== null) expect(register.length).toBe(left.lastIndexOf(10) + 1);
          }
        }
      }),
      { numRuns: IS_PROOF ? 40 : 2 },
    );
  });

  it('that lacks its line end and in which a byte was changed is damaged, not torn', () => {
    fc.assert(
      fc.property(entry, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, at, change) => {
        const { line } = printLine(written, HEADER_DIGEST);
        const bytes = Buffer.from(line);
        // The digest's own key apart: without it nobody can tell.
        const place = at % (bytes.length - 77);
        bytes[place] = (bytes[place] ?? 0) ^ change;
        fc.pre(bytes[place] !== 0 && bytes[place] !== 10);
        const { findings } = readRegister(Buffer.concat([Buffer.from(`${HEADER}\n`), bytes]));
        expect(findings.map(({ code }) => code)).toEqual(['register/broken-line']);
      }),
      { numRuns: IS_PROOF ? 3000 : 300 },
    );
  });
});
