import { describe, expect, it } from 'vitest';
import { circularSchema } from '../../src/circular/circular-schema.js';
import { foldTr } from '../../src/language/casing.js';
import { printedTexts } from '../../src/lint/printed-texts.js';
import { writeText } from '../../src/render/text/write-text.js';
import { bundledStyle, composeLetter, PROFILES, parse } from './compose-letter.js';

type Field = keyof typeof circularSchema.shape;

/** Dates and numbers print in their own formats (`dosya` where a format names it); the others settle something. */
const SETTINGS = [
  'tarih',
  'dosya',
  'numara',
  'dizi',
  'ekleme',
  'beklesin',
  'sablon',
] as const satisfies readonly Field[];
type Setting = (typeof SETTINGS)[number];

/** Every other field with words that must reach the paper, each begun with MARK. A field without an entry does not compile. */
const MARK = 'Zümrüt';
const FIELDS: Readonly<Record<Exclude<Field, Setting>, string>> = {
  muhatap: `muhatap: ${MARK}MUHATAP`,
  konu: `konu: ${MARK}KONU`,
  birim: `birim: ${MARK}BİRİM`,
  yer: `yer: ${MARK}yer`,
  ilgi: `ilgi: [${MARK}ilgi yazısı.]`,
  metin: `metin: ${MARK}metin ilgi yazı ekte rica ederim.`,
  imza: `imza: [{ad: ${MARK}AD, unvan: ${MARK}unvan, adina: ${MARK}adına}]`,
  ek: `ek: [${MARK}ek]`,
  dagitim: `dagitim: {geregi: [${MARK}gereği], bilgi: [${MARK}bilgi]}`,
  ivedilik: `ivedilik: ${MARK}İVEDİ`,
  gizlilik: `gizlilik: ${MARK}GİZLİ`,
  olur: `olur: {metin: ${MARK}olur, ad: ${MARK}OLUR, unvan: ${MARK}olurunvan}`,
  koordinasyon: `koordinasyon: [${MARK}koordinasyon]`,
  paraf: `paraf: [${MARK}paraf]`,
  notlar: `notlar: [${MARK}not]`,
  dogrulama: `dogrulama: {kod: ${MARK}kod, adres: https://dogrula.example}`,
};

/** Closed words, numbers and initials are no texts that rules read. */
const NOT_READ: readonly string[] = ['ivedilik', 'gizlilik', 'paraf', 'dogrulama'];

const REST = {
  tarih: 'tarih: 21.01.2019',
  numara: 'numara: {sayi: 1, genelge: 1}',
  dizi: 'dizi: genelge',
  muhatap: 'muhatap: X',
  metin: 'metin: Metin rica ederim.',
};

function circularWith(field: string, line: string): string {
  return [...Object.entries(REST).filter(([key]) => key !== field), [field, line]].map(([, each]) => each).join('\n');
}

describe('every field of a circular', () => {
  it('is a setting, or has words here that must reach the paper', () => {
    expect(Object.keys(circularSchema.shape).sort()).toEqual([...SETTINGS, ...Object.keys(FIELDS)].sort());
  });

  it.each(Object.entries(FIELDS))('prints what %s says, in every bundled profile', (field, line) => {
    const wanted = line.match(new RegExp(`${MARK}\\p{L}*`, 'gu')) ?? [];
    for (const profile of PROFILES) {
      const letter = composeLetter(circularWith(field, line), profile);
      const text = foldTr(writeText(letter, bundledStyle(profile)));
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((word) => !text.includes(foldTr(word)))).toEqual([]);
    }
  });

  it.each(Object.entries(FIELDS).filter(([field]) => !NOT_READ.includes(field)))(
    'lets the rules read what %s says',
    (field, line) => {
      const read = printedTexts(parse(circularWith(field, line)));
      expect(read.some(({ path, text }) => path[0] === field && text.includes(MARK))).toBe(true);
    },
  );
});
