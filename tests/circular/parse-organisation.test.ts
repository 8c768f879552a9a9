import { describe, expect, it } from 'vitest';
import { parseAddressees, parseOrganisation } from '../../src/circular/parse-organisation.js';
import { type Complaint, ORGANISATION, parseText, readOrganisation } from './read-files.js';

/** What is said of the workspace's genelge.yaml after one change. */
function afterChange(from: string, to: string): readonly Complaint[] {
  expect(ORGANISATION).toContain(from);
  return parseText(ORGANISATION.replace(from, to), parseOrganisation).complaints;
}

describe('genelge.yaml', () => {
  it('is read whole', () => {
    const organisation = readOrganisation();
    expect(organisation).toMatchObject({
      name: 'İzmir Esnaf ve Sanatkarlar Odaları Birliği',
      slogan: ['izmir', 'öncülerin şehri'],
      logos: ['logo.svg'],
      contact: { address: 'Konak, İzmir', phone: '0232 000 00 00', kep: null },
      enquiries: { name: 'Ayşe YILMAZ', title: 'Uzman' },
      detsis: '84801842',
      profile: 'kurum',
      timeZone: 'Europe/Istanbul',
      dateFormat: 'gg.aa.yyyy',
    });
    expect(organisation.series.get('duyuru')).toEqual({
      key: 'duyuru',
      format: 'DUYURU NO:{yil}/{no}',
      heading: null,
      restart: 'never',
      gaps: 'allowed',
      start: 7,
      source: 'automatic',
      dateOrder: 'required',
      yearStart: null,
      addendumFormat: null,
    });
    expect(organisation.signatories.get('baskan-vekili')?.rank).toBe(1);
    expect(organisation.addresseeGroups.get('odalar')).toMatchObject({ salutation: 'ODALARA', series: ['genelge'] });
  });

  it('needs no more than a name', () => {
    const { value, complaints } = parseText('kurum: {ad: Oda}\n', parseOrganisation);
    expect(complaints).toEqual([]);
    expect(value).toMatchObject({
      profile: 'kurum',
      timeZone: 'Europe/Istanbul',
      dateFormat: 'gg.aa.yyyy',
      groups: [],
    });
  });

  it('hands on which lists are to be read, and where they are named', () => {
    expect(parseText(ORGANISATION, parseOrganisation).value?.groups).toMatchObject([
      { key: 'odalar', list: { file: 'odalar.yaml', at: ['muhataplar', 'odalar', 'liste'] } },
      { key: 'personel', list: null },
    ]);
  });

  it.each<readonly [string, string, string, Complaint]>([
    ['an unknown key', 'detsis:', 'detsiz:', ['circular/unknown-key', 'detsiz']],
    [
      'a missing key',
      'ad: İzmir Esnaf ve Sanatkarlar Odaları Birliği',
      'slogan2: x',
      ['circular/unknown-key', 'slogan2'],
    ],
    ['an unknown word', 'bosluk: yasak', 'bosluk: yasaktır', ['circular/unknown-value', 'yasaktır']],
    ['an unknown date form', 'gg.aa.yyyy', 'gg-aa-yyyy', ['circular/unknown-value', 'gg-aa-yyyy']],
    ['an unknown time zone', 'Europe/Istanbul', 'Avrupa/İstanbul', ['circular/unknown-time-zone', 'Avrupa/İstanbul']],
    ['another version', 'surum: 1', 'surum: 2', ['circular/unsupported-version', '2']],
    ['a start of zero', 'baslangic: 7', 'baslangic: 0', ['circular/not-a-number', '0']],
    ['an unknown placeholder', '{no} SAYILI', '{numara} SAYILI', ['circular/bad-placeholder', '{numara}']],
    ['a heading’s word in a number', '"{no}"', '"{no}/{konu}"', ['circular/bad-placeholder', '{konu}']],
    ['an open brace', '{yil} / {no}', '{yil / {no}', ['circular/bad-placeholder', '{']],
    ['a padding of letters', '{yil} / {no}', '{yil} / {no}{no:x}', ['circular/bad-placeholder', '{no:x}']],
    ['a placeholder twice', '{yil} / {no}', '{yil} / {no}-{yil}', ['circular/repeated-placeholder', '{yil}']],
    ['a number without the number', '"{no}"', '"{yil}"', ['circular/no-number-placeholder', '"{yil}"']],
    ['another series that is none', '"{no}"', '"{birim.no}/{no}"', ['circular/unknown-series', '"{birim.no}/{no}"']],
    ['a group’s series that is none', 'dizi: genelge', 'dizi: genelgeler', ['circular/unknown-series', 'genelgeler']],
    ['a series called none', 'duyuru:', 'yok:', ['circular/bad-key', 'yok']],
    ['a series key with Turkish letters', 'duyuru:', 'duyurular-ş:', ['circular/bad-key', 'duyurular-ş']],
    ['three logos', 'logo: logo.svg', 'logo: [a.svg, b.svg, c.svg]', ['circular/too-many', '[a.svg, b.svg, c.svg]']],
    ['a logo outside', 'logo: logo.svg', 'logo: ../logo.svg', ['circular/bad-path', '../logo.svg']],
    ['a logo with an absolute path', 'logo: logo.svg', 'logo: /etc/logo.svg', ['circular/bad-path', '/etc/logo.svg']],
    ['a logo on a drive', 'logo: logo.svg', 'logo: C:\\logo.svg', ['circular/bad-path', 'C:\\logo.svg']],
    [
      'a logo from the web',
      'logo: logo.svg',
      'logo: https://example.org/a.svg',
      ['circular/bad-path', 'https://example.org/a.svg'],
    ],
    ['a text for a mapping', '{ad: Ayşe YILMAZ, unvan: Uzman}', 'Ayşe YILMAZ', ['circular/wrong-kind', 'Ayşe YILMAZ']],
    ['a mapping for a text', 'sablon: kurum', 'sablon: {ad: kurum}', ['circular/wrong-kind', '{ad: kurum}']],
  ])('complains of %s at its place', (_, from, to, complaint) => {
    expect(afterChange(from, to)).toContainEqual(complaint);
  });

  it('complains of everything at once', () => {
    const text = 'surum: 1\nkurm: {ad: Oda}\nsaat_dilimi: Ankara\ndiziler: {sayi: {bicim: "{yl}", bosluk: x}}\n';
    expect(
      parseText(text, parseOrganisation)
        .complaints.map(([code]) => code)
        .sort(),
    ).toEqual([
      'circular/bad-placeholder',
      'circular/no-number-placeholder',
      'circular/unknown-key',
      'circular/unknown-time-zone',
      'circular/unknown-value',
    ]);
  });

  it('suggests the key that was meant', () => {
    const { findings } = parseText(ORGANISATION.replace('detsis:', 'detsiz:'), parseOrganisation);
    expect(findings).toMatchObject([{ args: { key: 'detsiz', nearest: 'detsis' } }]);
    const nested = parseText(ORGANISATION.replace('telefon:', 'Telefön:'), parseOrganisation);
    expect(nested.findings).toMatchObject([{ args: { key: 'Telefön', nearest: 'telefon' } }]);
  });

  it('is not taken in by names of Object.prototype', () => {
    const text = 'kurum: {ad: Oda}\n__proto__: {x: y}\ndiziler: {constructor: {bicim: "{no}", bosluk: toString}}\n';
    expect(parseText(text, parseOrganisation).complaints).toEqual([
      ['circular/unknown-value', 'toString'],
      ['circular/unknown-key', '__proto__'],
    ]);
  });
});

describe('a list of addressees', () => {
  it('holds names, or mappings with address and e-mail', () => {
    const text = '- Birinci Oda\n- {ad: İkinci Oda, adres: Konak, eposta: iki@example.org}\n';
    expect(parseText(text, (data) => parseAddressees(data, 'circular')).value).toEqual([
      { name: 'Birinci Oda', address: null, email: null },
      { name: 'İkinci Oda', address: 'Konak', email: 'iki@example.org' },
    ]);
  });

  it('complains of an unknown key at its place', () => {
    const text = '- Birinci Oda\n- {ad: İkinci Oda, adrs: Konak}\n- [x]\n';
    expect(parseText(text, (data) => parseAddressees(data, 'circular')).complaints).toEqual([
      ['circular/unknown-key', 'adrs'],
      ['circular/wrong-kind', '[x]'],
    ]);
  });
});
