import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLetterSnapshot, printLetterSnapshot } from '../../src/archive/letter-snapshot.js';
import { parseProfileSnapshot } from '../../src/archive/profile-snapshot.js';
import { resolveUnnumbered } from '../../src/compose/resolve-letter.js';
import { stampNumbers } from '../../src/compose/unnumbered-letter.js';
import { readOrganisation } from '../circular/read-files.js';
import { parse, resolve } from '../compose/compose-letter.js';

const CIRCULAR = `tarih: 21.01.2019
numara: {sayi: 140, genelge: 12}
muhatap: odalar
konu: Kümeler
ilgi: 14.01.2019 tarihli yazı.
metin: |
  Bilgilerinize rica ederim.
imza: [genel-sekreter-yardimcisi]
ek: [Form]
notlar: [Not]
`;

const letter = resolveUnnumbered(parse(CIRCULAR), readOrganisation());
const snapshot = {
  letter,
  content: { konu: 'Kümeler' },
  files: {},
  addressees: [{ name: 'Aynacılar Odası', address: null }],
};
const printed = (change: (data: { version: number; letter: Record<string, unknown> }) => void) => {
  const data = JSON.parse(printLetterSnapshot(snapshot));
  change(data);
  return parseLetterSnapshot(data);
};

describe('the snapshot of a letter', () => {
  it('is read back as it was kept, and takes its numbers later', () => {
    const read = printed(() => {});
    expect(read).toEqual({ kept: snapshot });
    const circular = parse(CIRCULAR);
    if (read === null || read === 'newer' || circular.state === 'draft') throw new Error('not what was written');
    expect(stampNumbers(read.kept.letter, circular.numbers)).toEqual(resolve(CIRCULAR));
  });

  it('says of a key that it lacks that the key was absent', () => {
    const without = printed((data) => {
      const { ek: _, notlar: __, koordinasyon: ___, muhatap_baslikta: ____, ...view } = Object(data.letter.view);
      data.letter.view = view;
    });
    const { view } = letter;
    const absent = { ...view, ek: null, notlar: null, koordinasyon: [], muhatap_baslikta: false };
    expect(without).toEqual({ kept: { ...snapshot, letter: { ...letter, view: absent } } });
  });

  it('of 0.1 has the first grammar, and every key that 0.1 knew', () => {
    const kept = JSON.parse(
      readFileSync(
        'tests/issued/0.1/oda/issued/e6/e64e32adabec9970391ee029128de40e3223472e8a745806b202d087b147b27f.json',
        'utf8',
      ),
    );
    expect(parseLetterSnapshot(kept)).toMatchObject({ kept: { letter: { grammar: 1 } } });
    const { ek: _, ...view } = kept.letter.view;
    expect(parseLetterSnapshot({ ...kept, letter: { ...kept.letter, view } })).toBeNull();
  });

  it('is told apart where a newer program kept it', () => {
    expect(printed((data) => Object.assign(data, { version: 3, letter: 'unheard of' }))).toBe('newer');
    expect(parseProfileSnapshot({ version: 3 })).toBe('newer');
  });

  it('is refused where it is another thing, or has a grammar that nobody knows', () => {
    expect(printed((data) => Object.assign(data.letter, { view: { konu: 'x' } }))).toBeNull();
    expect(printed((data) => Object.assign(data.letter, { grammar: 99 }))).toBeNull();
    expect(parseLetterSnapshot('text')).toBeNull();
  });
});
