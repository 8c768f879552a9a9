import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { markValues } from '../../src/compose/marks.js';
import { precompileTemplates } from '../../src/compose/template-compile.js';
import { openTemplates, type PrecompiledTemplate } from '../../src/compose/template-run.js';
import type { Letter } from '../../src/letter/letter.js';
import { writeText } from '../../src/render/text/write-text.js';
import type { KeyPath } from '../../src/source.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';
import {
  bundledStyle,
  bundledTemplates,
  bundledTheme,
  composeLetter,
  PROFILES,
  resolve,
  sound,
} from './compose-letter.js';

const SEED = readFileSync('circulars/2019/kume-mukemmeliyet.yaml', 'utf8');

/** Every field there is, with values that other programs would run, escape or swallow. */
const FULL = `tarih: 21.01.2019
numara: {sayi: 140, genelge: 12}
muhatap: odalar
konu: "Kalfalık <b>Sınavı</b> & {{kurum.ad}}"
birim: "{{{birim}}} Müdürlüğü"
yer: Ankara
ilgi: ["Bir & iki.", "<mektup> yazısı.", üç., "dört &amp; beş."]
metin: |
  Metin <script>alert(1)</script> & {{x}} &lt;.
imza:
  - {kim: genel-sekreter-yardimcisi, adina: Birlik Başkanı}
  - {kim: baskan-vekili, vekaleten: true}
ek: ["]]>", "</ek>"]
dagitim: {geregi: [odalar, Ticaret Odası], bilgi: ["Valilik <Makamına>"]}
ivedilik: GÜNLÜDÜR
gizlilik: HİZMETE ÖZEL
olur: {metin: Olurlarınıza., teklif: {ad: A, unvan: B}, uygun: {tarih: 22.01.2019, ad: C, unvan: D}, ad: E, unvan: F}
koordinasyon: [Eğitim]
paraf: ["A. B."]
notlar: [Bir., İki.]
dogrulama: {kod: "A&B", adres: "https://dogrula.example/?a=1&b=2"}
`;

const text = (circular: string, profile: (typeof PROFILES)[number] = 'kurum', standing?: 'draft' | 'void') =>
  writeText(composeLetter(circular, profile, standing), bundledStyle(profile))
    .split('\n')
    .map((line) => line.trim());

/** All text nodes of a letter: their words, and the places that they say they come from. */
function textNodes(letter: Letter): { text: string; file: string | null; path: KeyPath | null; at: number | null }[] {
  const found: ReturnType<typeof textNodes> = [];
  JSON.stringify(letter, (_, node) => {
    if (node?.kind === 'text') {
      const { template, value } = node.origin;
      found.push({
        text: node.text,
        file: template?.document.replace(/^template:/, '') ?? null,
        at: template?.within?.start ?? null,
        path: value?.path ?? null,
      });
    }
    return node;
  });
  return found;
}

describe('the seed', () => {
  it('becomes the letter that the union sent, word for word', () => {
    const sample = readFileSync('tests/fixtures/samples/izmir/kume-mukemmeliyet.md', 'utf8');
    const words = (letter: string) =>
      letter
        .replace(/\]\([^)]*\)/g, '')
        .replace(/[#[\]─]/g, ' ')
        .split(/\s+/)
        .filter(Boolean);
    const printed = words(text(SEED).join('\n'));
    const typed = words(sample);
    const end = printed.indexOf('Adres:');
    // Two signers stand side by side in the letter, one under the other in the sample.
    const body = typed.slice(0, typed.lastIndexOf('Sefer'));
    expect(printed.slice(0, body.length)).toEqual(body);
    expect([...printed.slice(body.length, end)].sort()).toEqual([...typed.slice(body.length)].sort());
  });
});

describe('a composed letter', () => {
  it.each(PROFILES)('prints every value as typed, in %s', (profile) => {
    const printed = text(FULL, profile).join(' ').replace(/\s+/g, ' ');
    for (const value of ['<b>Sınavı</b> &', '{{kurum.ad}}', '{{{birim}}} Müdürlüğü', 'Bir & iki.', '<mektup> yazısı.'])
      expect(printed).toContain(value);
    for (const value of [
      'dört &amp; beş.',
      '<script>alert(1)</script> & {{x}} &lt;.',
      ']]>',
      'Valilik <Makamına>',
      'A&B',
    ])
      expect(printed).toContain(value);
  });

  it('knows for each value the element that shows it and the key that holds it', () => {
    const data = sound(readYamlText(FULL, 'circular', 'x.yaml')).data;
    const at = (path: KeyPath) => path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data);
    const nodes = textNodes(composeLetter(FULL, 'kurum'));
    for (const [value, path] of [
      ['Bir & iki.', ['ilgi', 0]],
      ['dört &amp; beş.', ['ilgi', 3]],
      ['İki.', ['notlar', 1]],
      [']]>', ['ek', 0]],
      ['GÜNLÜDÜR', ['ivedilik']],
    ] as const) {
      expect(nodes.find((node) => node.text === value)?.path).toEqual(path);
      expect(at(path)).toBe(value);
    }
    const files = bundledTemplates('kurum');
    const outside = nodes.filter(({ path }) => path?.[0] !== 'metin');
    expect(outside.length).toBeGreaterThan(30);
    for (const { file, at: offset } of outside) expect(files.get(file ?? '')?.[offset ?? -1]).toBe('<');
    expect(nodes.find((node) => node.text === 'İbrahim BAYRAM')).toMatchObject({
      file: 'kurum/imzalar.hbs',
      path: ['imza', 1],
    });
  });

  it('leaves the words of an address that is none, and complains of it at its key', () => {
    const letter = resolve(FULL.replace('https://dogrula.example', 'ftp://dogrula.example'));
    const { value, findings } = compose(letter, bundledTheme('kurum'), 'issued');
    expect(JSON.stringify(value)).toContain('dogrula.example/?a=1&b=2');
    expect(findings).toMatchObject([{ code: 'compose/bad-link', severity: 'warning', at: { path: ['dogrulama'] } }]);
  });

  it('leads to a web address that is written without its scheme', () => {
    const letter = resolve(FULL.replace('https://dogrula.example', 'dogrula.example'));
    const { value, findings } = compose(letter, bundledTheme('kurum'), 'issued');
    expect(findings).toEqual([]);
    expect(JSON.stringify(value)).toContain('"href":"http://dogrula.example/?a=1&b=2"');
    expect(JSON.stringify(value)).toContain('"qr":"http://dogrula.example/?a=1&b=2"');
  });

  it.each(PROFILES)('addresses a unit under its body, in %s', (profile) => {
    const circular =
      'tarih: 21.01.2019\nmuhatap: [BELEDİYE BAŞKANLIĞINA, (Yazı İşleri)]\ndizi: yok\nnumara: {sayi: 7}\nmetin: Rica.\n';
    expect(text(circular, profile).join('\n')).toContain('BELEDİYE BAŞKANLIĞINA\n(Yazı İşleri)');
  });

  it('leaves no trace of what a circular does not have', () => {
    const printed = text(
      'tarih: 21.01.2019\nmuhatap: [Sayın Üyemiz]\ndizi: yok\nnumara: {sayi: 7}\nmetin: Rica ederiz.\n',
    ).join('\n');
    expect(printed).not.toMatch(/Konu|İlgi|Ek:|Dağıtım|OLUR|Not:|Doğrulama|Koordinasyon|undefined|null/);
  });

  it('carries its marks and both ways of signing for another', () => {
    const printed = text(FULL);
    expect(printed).toContain('GÜNLÜDÜR');
    expect(printed.filter((line) => line === 'HİZMETE ÖZEL')).toHaveLength(2);
    expect(printed.join('\n')).toMatch(/Birlik Başkanı a\.\s+Başkan Vekili V\.\nGenel Sekreter Yardımcısı/);
    expect(printed).toContain('Ankara, 21.01.2019');
  });

  it('gives a draft room for its number, and never a number', () => {
    const printed = text(SEED.replace(/^numara.*\n/m, ''), 'kurum', 'draft');
    expect(printed[0]).toBe('TASLAK');
    expect(printed).toContain('Sayı : 2019 / ……');
    expect(printed).toContain('ODALARA …… SAYILI GENELGE');
    expect(text(SEED, 'kurum', 'void')[0]).toBe('İPTAL');
  });

  it('lists many addressees on a page of their own', () => {
    const listed = (count: number, name: string) => {
      const many = Array.from({ length: count }, (_, index) => `${index + 1}. ${name}`);
      const { body } = composeLetter(`${SEED}dagitim: {geregi: [${many.join(', ')}]}\n`, 'kurum');
      const at = body.findIndex(({ kind }) => kind === 'page-break');
      return at < 0 ? null : body.slice(at + 1);
    };
    // Forty short names stand in three columns under the signatures.
    expect(listed(40, 'Oda')).toBeNull();
    const [heading, names] = listed(40, 'Örnek İlçe Esnaf ve Sanatkârlar Odası Başkanlığı') ?? [];
    expect(heading).toMatchObject({ kind: 'heading', level: 2, content: [{ text: 'DAĞITIM LİSTESİ' }] });
    expect(names?.kind === 'list' && names.items.length).toBe(40);
  });
});

describe('templates compiled ahead of time', () => {
  it.each(PROFILES)('%s make what the compiler’s make', (profile) => {
    const sources = precompileTemplates(bundledTemplates(profile));
    // The build puts these expressions into the bundle; a test can only evaluate them.
    const specs = Object.entries(sources).map(([name, source]): [string, PrecompiledTemplate] => [
      name,
      Function(`return (${source})`)(),
    ]);
    const opened = openTemplates([...bundledTemplates(profile).keys()], Object.fromEntries(specs));
    const view = markValues(resolve(FULL).view);
    expect(opened?.run(view)).toBe(bundledTheme(profile).template.run(view));
    expect(opened?.files).toEqual(bundledTheme(profile).template.files);
  });
});
