import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuery, parseNumberQuery, seriesElsewhere } from '../../src/circular/number-query.js';
import { BLANK, type FormatValues, printNumber, readNumber } from '../../src/circular/series-format.js';

const NOTHING: FormatValues = { detsis: null, fileCode: null, others: {}, words: {} };
const VALUES: FormatValues = {
  detsis: '84801842',
  fileCode: '902.02',
  others: { birim: { year: 2019, no: 123 } },
  words: { muhatap: 'ODALARA', konu: 'Küme', tarih: '21.01.2019', birim: null },
};

/** Every shape that domain.md lists, and the number in it. */
const SHAPES: readonly (readonly [format: string, year: number, no: number, printed: string])[] = [
  ['{yil} / {no}', 2019, 140, '2019 / 140'],
  ['{yil}/{no}', 2019, 13, '2019/13'],
  ['{no} Nolu Genelge', 2006, 27, '27 Nolu Genelge'],
  ['{no:3} Nolu', 2010, 51, '051 Nolu'],
  ['{no}/{yy}', 2017, 284, '284/17'],
  ['{no:3}/{yil}', 2010, 39, '039/2010'],
  ['DUYURU NO:{yil}/{no}', 2021, 7, 'DUYURU NO:2021/7'],
  ['{yil}-{no}', 2016, 21, '2016-21'],
  ['E-{detsis}-{dosya}-{no}', 2020, 1042582, 'E-84801842-902.02-1042582'],
  ['{detsis}-{dosya}-E-{no:11}', 2020, 27438703, '84801842-902.02-E-00027438703'],
  ['{detsis}-{dosya}-{birim.no}/{no}', 2019, 4567, '84801842-902.02-123/4567'],
  ['B.08.6.YÖK.2.DĞ.0.78 – {dosya} – {no:2}', 2009, 1, 'B.08.6.YÖK.2.DĞ.0.78 – 902.02 – 01'],
  ['{no}/{birim.no}/{yil}', 2022, 2341, '2341/123/2022'],
  ['{no}', 2019, 6744, '6744'],
  ['{no}', 2026, 976, '976'],
  ['GENELGE {yil}/{no} ({birim.no})', 2014, 1, 'GENELGE 2014/1 (123)'],
  ['{sezon}/{no}', 2023, 1, '2023-2024/1'],
  ['{yil}/{no:roma}', 2019, 14, '2019/XIV'],
  ['Tra-Tes_{no:4}', 2019, 902, 'Tra-Tes_0902'],
  ['MGMB-UMGGB-{yil}/{no}', 2016, 6, 'MGMB-UMGGB-2016/6'],
  ['001-1. {no}', 2019, 2770, '001-1. 2770'],
];

/** How addenda print: format, ordinal, number. */
const ADDENDA: readonly (readonly [format: string, year: number, no: number, addendum: number, printed: string])[] = [
  ['{yy}-{no} EK', 2016, 313, 1, '16-313 EK'],
  ['{no}/{ek:roma}', 2019, 135, 2, '135/II'],
  ['{no}/{ek}', 2019, 139, 1, '139/1'],
];

describe('a number', () => {
  it.each(SHAPES)('prints as %s', (format, year, no, printed) => {
    expect(printNumber(format, { year, no }, VALUES)).toBe(printed);
    expect(readNumber({ format }, printed, 2026)?.no).toBe(no);
  });

  it.each(ADDENDA)('of an addendum prints as %s', (format, year, no, addendum, printed) => {
    expect(printNumber(format, { year, no, addendum }, VALUES)).toBe(printed);
    const series = { format: '{yil} / {no}', addendumFormat: format };
    expect(readNumber(series, printed, 2026)).toMatchObject({ no, ...(/\{ek/.test(format) ? { addendum } : {}) });
    expect(readNumber(series, '2019 / 140', 2026)).toEqual({ year: 2019, no: 140 });
  });

  it('is no Roman one where the signs are not how it is written', () => {
    expect(readNumber({ format: '{no:roma}' }, 'IIII', 2026)).toBeNull();
    expect(readNumber({ format: '{no:roma}' }, 'XIV', 2026)?.no).toBe(14);
  });

  it('is read back from every print of every shape', () => {
    const series = fc.constantFrom(...SHAPES.map(([format]) => format));
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1930, max: 2026 }),
        fc.integer({ min: 1, max: 999_999_999 }),
        (format, year, counter) => {
          const no = format.includes(':roma') ? 1 + (counter % 3999) : counter;
          const printed = printNumber(format, { year, no }, VALUES);
          const hasYear = /\{yy|\{yil|\{sezon/.test(format);
          expect(readNumber({ format }, printed, 2026)).toEqual({ year: hasYear ? year : 2026, no });
          expect(readNumber({ format }, printed.replace(/ /g, ''), 2026)?.no).toBe(no);
        },
      ),
    );
  });

  it('is not read from another form', () => {
    expect(readNumber({ format: '{yil} / {no}' }, '2019-140', 2026)).toBeNull();
    expect(readNumber({ format: 'A.{no}' }, 'AB12', 2026)).toBeNull();
    expect(readNumber({ format: '{no}/{yy}' }, '284/2017', 2026)).toBeNull();
  });

  it('leaves room to write on while it is not known', () => {
    expect(printNumber('{yil} / {no:3}', { year: 2019, no: null }, NOTHING)).toBe(`2019 / ${BLANK}`);
    expect(printNumber('{birim.no}/{no}', { year: null, no: 4 }, NOTHING)).toBe(`${BLANK}/4`);
  });

  it('stands in a title line, which loses the brackets of what is not there', () => {
    const title = '{no} Nolu Genelge {tarih} ({konu})';
    expect(printNumber(title, { year: 2019, no: 12 }, VALUES)).toBe('12 Nolu Genelge 21.01.2019 (Küme)');
    expect(printNumber(title, { year: 2019, no: 12 }, NOTHING)).toBe('12 Nolu Genelge');
    expect(printNumber('{muhatap} {no} SAYILI GENELGE', { year: 2019, no: 12 }, VALUES)).toBe(
      'ODALARA 12 SAYILI GENELGE',
    );
  });

  it('stands in a title of several lines', () => {
    const title = 'KULÜPLERE\n{yil}/{no} ({konu})\n({birim})';
    expect(printNumber(title, { year: 2019, no: 12 }, VALUES)).toBe('KULÜPLERE\n2019/12 (Küme)');
  });

  it('keeps the unbreakable spaces of its format', () => {
    expect(printNumber('{yil}\u00a0/\u00a0{no}', { year: 2019, no: 140 }, NOTHING)).toBe('2019\u00a0/\u00a0140');
  });
});

describe('a number on the command line', () => {
  it.each([
    ['2019/140', null, 2019, 140],
    ['2019 / 140', null, 2019, 140],
    ['2019-140', null, 2019, 140],
    ['2019-genelge-12', 'genelge', 2019, 12],
    ['genelge:2019/12', 'genelge', 2019, 12],
    ['genelge: 12', 'genelge', null, 12],
    ['976', null, null, 976],
    ['039', null, null, 39],
  ])('may be %s', (text, series, year, no) => {
    expect(parseNumberQuery(text)).toEqual({ series, year, no, addendum: null, also: [] });
  });

  it('may be that of an addendum', () => {
    const query = { series: 'genelge', year: 2016, no: 313, addendum: 1, also: [] };
    expect(parseNumberQuery('genelge:2016/313+1')).toEqual(query);
  });

  it('may be the name of a rendered file, and then means the document with all its numbers', () => {
    const query = parseNumberQuery('2019-140-genelge-2018-12');
    expect(query).toMatchObject({ series: 'sayi', year: 2019, no: 140 });
    const known = new Map([
      ['sayi', null],
      ['genelge', null],
    ]);
    const numbers = { sayi: { year: 2019, no: 140 }, genelge: { year: 2018, no: 12 } };
    expect(query && matchQuery(numbers, query, known)).toEqual(['sayi']);
    expect(query && matchQuery({ ...numbers, genelge: { year: 2019, no: 12 } }, query, known)).toEqual([]);
  });

  it('without its series is the document number, and looked for in no other', () => {
    const query = parseNumberQuery('2026/2') ?? expect.fail('no number');
    const [letter, circular] = [{ sayi: { year: 2026, no: 2 } }, { genelge: { year: 2026, no: 2 } }];
    const both = new Map([
      ['sayi', null],
      ['genelge', null],
    ]);
    expect([letter, circular].map((numbers) => matchQuery(numbers, query, both))).toEqual([['sayi'], []]);
    expect(matchQuery(circular, query, new Map([['genelge', null]]))).toEqual(['genelge']);
    expect(seriesElsewhere(circular, query)).toEqual(['genelge']);
  });

  it.each(['2019/kume.yaml', '19/140', '2019-140-genelge', 'genelge:', '', '2019/1234567890'])('is not %j', (text) => {
    expect(parseNumberQuery(text)).toBeNull();
  });
});
