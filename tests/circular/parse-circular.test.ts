import { describe, expect, it } from 'vitest';
import { parseCircular } from '../../src/circular/parse-circular.js';
import { type Complaint, ORGANISATION, parseText, readOrganisation } from './read-files.js';

const CIRCULAR = `# yaml-language-server: $schema=../genelge.schema.json
tarih: 21.01.2019
numara: {sayi: 140, genelge: 12}
muhatap: odalar
konu: Küme Mükemmeliyeti
ilgi:
  - TESK' in 14.01.2019 tarih, 2019/13 sayılı Genelgesi.
metin: |
  Birinci paragraf.

      İkinci paragraf.
imza: [genel-sekreter-yardimcisi, baskan-vekili]
`;

const FILE = '2019/kume-mukemmeliyet.yaml';
const organisation = readOrganisation();

function parse(text: string, { file = FILE, workspace = organisation } = {}) {
  return parseText(text, (data) => parseCircular(data, file, workspace));
}

/** What is said of the circular after one change. */
function afterChange(from: string, to: string): readonly Complaint[] {
  expect(CIRCULAR).toContain(from);
  return parse(CIRCULAR.replace(from, to)).complaints;
}

describe('a circular', () => {
  it('with a number for each of its series is numbered', () => {
    const { value, complaints } = parse(CIRCULAR);
    expect(complaints).toEqual([]);
    expect(value).toMatchObject({
      state: 'numbered',
      file: FILE,
      date: { year: 2019, month: 1, day: 21 },
      numbers: { sayi: { year: 2019, no: 140 }, genelge: { year: 2019, no: 12 } },
      series: ['sayi', 'genelge'],
      addressee: { kind: 'group', group: { salutation: 'ODALARA' } },
      references: ["TESK' in 14.01.2019 tarih, 2019/13 sayılı Genelgesi."],
      body: 'Birinci paragraf.\n\n    İkinci paragraf.\n',
      signatures: [{ key: 'genel-sekreter-yardimcisi' }, { key: 'baskan-vekili', person: { title: 'Başkan Vekili' } }],
      profile: 'kurum',
    });
  });

  it('needs only an addressee and a text', () => {
    const { value, complaints } = parse('muhatap: odalar\nmetin: Bilgilerinize.\n');
    expect(complaints).toEqual([]);
    expect(value).toMatchObject({ state: 'draft', date: null, given: {}, signatures: [], distribution: null });
  });

  it('with only the number that comes from elsewhere is a draft', () => {
    const given = CIRCULAR.replace('{sayi: 140, genelge: 12}', '{sayi: 140}');
    expect(parse(given).value).toMatchObject({ state: 'draft', given: { sayi: { year: 2019, no: 140 } } });
    expect(parse(given.replace('tarih: 21.01.2019\n', '')).value).toMatchObject({
      state: 'draft',
      date: null,
      given: { sayi: { year: 2019, no: 140 } },
    });
  });

  it('may keep a number of another year, with a warning', () => {
    const { value, findings, complaints } = parse(CIRCULAR.replace('sayi: 140', 'sayi: 2018/4128'));
    expect(value).toMatchObject({ state: 'numbered', numbers: { sayi: { year: 2018, no: 4128 } } });
    expect(complaints).toEqual([['circular/number-year-differs', '2018/4128']]);
    expect(findings[0]?.severity).toBe('warning');
  });

  it('in the folder of another year is warned of', () => {
    const { value, complaints } = parse(CIRCULAR, { file: '2020/kume.yaml' });
    expect(value?.state).toBe('numbered');
    expect(complaints).toEqual([['circular/folder-year-differs', '21.01.2019']]);
  });

  it.each<readonly [string, string]>([
    ['muhatap: odalar', 'muhatap: [Sayın Üyemiz, İzmir]'],
    ['muhatap: odalar', 'muhatap: |\n  Sayın Üyemiz\n  İzmir'],
  ])('may be addressed to lines as typed', (from, to) => {
    const { value } = parse(CIRCULAR.replace(from, `${to}\ndizi: genelge`));
    expect(value?.addressee).toEqual({ kind: 'lines', lines: ['Sayın Üyemiz', 'İzmir'], groups: [] });
  });

  it('takes no circular number where its group or its own dizi says so', () => {
    expect(parse('muhatap: personel\nmetin: x\n').value?.series).toEqual(['sayi']);
    expect(parse('muhatap: odalar\ndizi: yok\nmetin: x\n').value?.series).toEqual(['sayi']);
    expect(parse('muhatap: odalar\ndizi: duyuru\nmetin: x\n').value?.series).toEqual(['sayi', 'duyuru']);
  });

  it('is signed by a key, by a person, on behalf or in place of another', () => {
    const signers = [
      '- baskan-vekili',
      '- {kim: baskan-vekili, adina: Birlik Başkanı}',
      '- {ad: Ayşe YILMAZ, unvan: Başkan, vekaleten: evet}',
    ];
    const { value, complaints } = parse(
      `muhatap: odalar\nmetin: x\nimza:\n${signers.map((each) => `  ${each}\n`).join('')}`,
    );
    expect(complaints).toEqual([]);
    expect(value?.signatures).toMatchObject([
      { key: 'baskan-vekili', onBehalfOf: null, acting: false },
      { key: 'baskan-vekili', onBehalfOf: 'Birlik Başkanı' },
      { key: null, person: { name: 'Ayşe YILMAZ', title: 'Başkan', rank: null }, acting: true },
    ]);
  });

  it('holds every other part', () => {
    const text = `muhatap: odalar
metin: x
birim: MALİ İŞLER MÜDÜRLÜĞÜ
dosya: 902.02
yer: Ankara
imza: baskan-vekili
ek: Başvuru Çizelgesi (2 sayfa)
dagitim: {geregi: [odalar, İzmir Valiliği], bilgi: Yönetim Kurulu}
ivedilik: GÜNLÜDÜR
gizlilik: HİZMETE ÖZEL
olur:
  metin: Uygun görüşle arz ederim.
  teklif: {ad: A, unvan: B}
  uygun: {metin: Uygundur., tarih: 2019-01-22, ad: C, unvan: D}
  tarih: 23.01.2019
  ad: E
  unvan: F
koordinasyon: [Hukuk]
paraf: [a.y.]
notlar: [Not.]
dogrulama: {kod: ABC-1, adres: https://example.org/dogrula}
sablon: yonetmelik-2020
`;
    const { value, complaints } = parse(text);
    expect(complaints).toEqual([]);
    expect(value).toMatchObject({
      unit: 'MALİ İŞLER MÜDÜRLÜĞÜ',
      fileCode: '902.02',
      place: 'Ankara',
      signatures: [{ key: 'baskan-vekili' }],
      enclosures: [{ name: 'Başvuru Çizelgesi (2 sayfa)', pages: null, file: null }],
      distribution: {
        forAction: [{ kind: 'group' }, { kind: 'lines', lines: ['İzmir Valiliği'] }],
        forInformation: [{ kind: 'lines', lines: ['Yönetim Kurulu'] }],
      },
      urgency: 'GÜNLÜDÜR',
      classification: 'HİZMETE ÖZEL',
      approval: {
        proposal: { name: 'A', title: 'B' },
        consent: { text: 'Uygundur.', date: { day: 22 }, name: 'C', title: 'D' },
        date: { day: 23 },
        name: 'E',
        title: 'F',
      },
      coordination: ['Hukuk'],
      initials: ['a.y.'],
      notes: ['Not.'],
      verification: { code: 'ABC-1', address: 'https://example.org/dogrula' },
      profile: 'yonetmelik-2020',
    });
  });
});

describe('a circular is complained of at its place for', () => {
  it.each<readonly [string, string, string, Complaint]>([
    ['an unknown key', 'muhatap:', 'muhattap:', ['circular/unknown-key', 'muhattap']],
    ['no series where none decides', 'muhatap: odalar\n', '', ['circular/series-undecided', 'tarih']],
    [
      'a number of an addendum to nothing',
      'genelge: 12',
      'genelge: 2018/12+1',
      ['circular/addendum-differs', '2018/12+1'],
    ],
    [
      'an addendum that cannot print',
      'numara: {sayi: 140, genelge: 12}',
      'ekleme: 2018/12',
      ['circular/no-addendum-format', '2018/12'],
    ],
    ['a date that does not exist', '21.01.2019', '31.02.2019', ['circular/no-such-date', '31.02.2019']],
    ['a number that is none', 'sayi: 140', 'sayi: yüz', ['circular/not-a-number', 'yüz']],
    ['a number of zero', 'sayi: 140', 'sayi: 000', ['circular/not-a-number', '000']],
    ['an unknown group', 'muhatap: odalar', 'muhatap: odlar', ['circular/unknown-group', 'odlar']],
    ['an unknown signer', 'baskan-vekili]', 'başkan-vekili]', ['circular/unknown-signer', 'başkan-vekili']],
    ['a signer without a name', 'baskan-vekili]', '{unvan: Üye}]', ['circular/missing-key', '{unvan: Üye}']],
    ['an unknown series of its own', 'konu:', 'dizi: genlge\nkonu:', ['circular/unknown-series', 'genlge']],
    ['a number of an unknown series', 'genelge: 12', 'genelg: 12', ['circular/unknown-series', 'genelg']],
    ['a number of a series it does not use', 'genelge: 12', 'duyuru: 12', ['circular/series-not-used', 'duyuru']],
    ['a number that is missing', 'sayi: 140, ', '', ['circular/number-missing', '{genelge: 12}']],
    ['numbers without a date', 'tarih: 21.01.2019\n', '', ['circular/number-without-date', '{sayi: 140, genelge: 12}']],
    ['one number for all series', '{sayi: 140, genelge: 12}', '140', ['circular/wrong-kind', '140']],
    [
      'a colon that made a mapping',
      '2019/13 sayılı Genelgesi',
      'sayısı: 13',
      ['circular/wrong-kind', "TESK' in 14.01.2019 tarih, sayısı: 13."],
    ],
    ['a series that must be named', 'odalar', 'Üyelerimize', ['circular/series-undecided', 'Üyelerimize']],
  ])('%s', (_, from, to, complaint) => {
    expect(afterChange(from, to)).toEqual([complaint]);
  });

  it('a wrong value once, with nothing concluded from it', () => {
    expect(afterChange('21.01.2019', '31.02.2019')).toHaveLength(1);
    expect(afterChange('muhatap: odalar', 'muhatap: {ad: odalar}')).toEqual([['circular/wrong-kind', '{ad: odalar}']]);
  });

  it('everything at once, looked-up names among it', () => {
    const text = CIRCULAR.replace('21.01.2019', '31.02.2019')
      .replace('konu:', 'knou:')
      .replace('odalar', 'odlar')
      .replace('baskan-vekili]', 'baskan]');
    expect(
      parse(text)
        .findings.map(({ code }) => code)
        .sort(),
    ).toEqual(['circular/no-such-date', 'circular/unknown-group', 'circular/unknown-key', 'circular/unknown-signer']);
  });

  it('keys that were misspelt, with the one that was meant', () => {
    const { findings } = parse(CIRCULAR.replace('konu:', 'Kono:').replace('odalar', 'odlar'));
    expect(findings.map(({ args }) => args)).toEqual([
      { key: 'Kono', nearest: 'konu' },
      { key: 'odlar', nearest: 'odalar', known: ['odalar', 'personel'] },
    ]);
  });

  it('a mapping where a text belongs, as such', () => {
    const { findings } = parse(CIRCULAR.replace('2019/13 sayılı Genelgesi', 'sayısı: 13'));
    expect(findings[0]?.args).toEqual({ expected: 'text', given: 'mapping' });
  });
});

describe('a workspace with one circular series', () => {
  it('needs no dizi at all', () => {
    const workspace = readOrganisation(ORGANISATION.replace(/ {2}duyuru:.*\n/, '').replace(', dizi: genelge', ''));
    expect(parse(CIRCULAR, { workspace }).value?.series).toEqual(['sayi', 'genelge']);
    expect(parse('muhatap: Sayın Üyemiz,\nmetin: x\n', { workspace }).value?.series).toEqual(['sayi', 'genelge']);
  });
});
