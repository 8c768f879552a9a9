import { describe, expect, it } from 'vitest';
import type { Page, PlacedText } from '../../src/typeset/page.js';
import { typeset } from '../../src/typeset/typeset.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { bundledStyle, composeLetter, PROFILES, type Profile } from '../compose/compose-letter.js';

const fonts = { faces: bundledFaces(), pictures: new Map() };

function firstPage(profile: Profile, metin: string, rest = ''): Page {
  const yaml = `tarih: 21.01.2019\nmuhatap: ÜYELERİMİZE\ndizi: yok\nnumara: {sayi: 5}\nmetin: |\n${metin.replace(/^/gm, '  ')}\n${rest}`;
  const [page] = typeset(composeLetter(yaml, profile), bundledStyle(profile), fonts).value ?? [];
  if (!page) throw new Error('no page');
  return page;
}

function texts({ elements }: Page): readonly PlacedText[] {
  return elements.filter((element) => element.kind === 'text');
}

function run(page: Page, start: string): PlacedText {
  const found = texts(page).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no “${start}” on the page`);
  return found;
}

const LEADING = 14.4;

describe.each(PROFILES)('blocks in %s', (profile) => {
  it('are parted by 6 pt at least after a list and between two', () => {
    const page = firstPage(profile, 'Önce.\n\na) bir,\nb) iki.\n\n- çizgi,\n- öbürü.\n\nSonra.');
    const gap = (upper: string, lower: string) => run(page, lower).baseline - run(page, upper).baseline - LEADING;
    expect(gap('iki.', 'çizgi')).toBeGreaterThanOrEqual(5.99);
    expect(gap('öbürü', 'Sonra')).toBeGreaterThanOrEqual(5.99);
  });

  it('have edges that are told apart: margin, first line and label, words of a list', () => {
    const page = firstPage(profile, 'Önce.\n\na) bir,\nb) iki:\n   1) alt,\n   2) öbürü.\n\nsüren cümle.');
    const indent = run(page, 'Önce').x;
    expect(run(page, 'a)').x).toBeCloseTo(indent, 1);
    expect(run(page, 'bir').x - indent).toBeGreaterThan(12);
    // A list in an item begins where the item's words do.
    expect(run(page, '1)').x).toBeCloseTo(run(page, 'iki').x, 1);
    expect(indent - run(page, 'süren').x).toBeGreaterThan(30);
  });

  it('have headings of three levels that are told apart', () => {
    const page = firstPage(profile, '# Birinci\n\nMetin.\n\n## İkinci\n\nMetin.\n\n### Üçüncü\n\nMetin.');
    const looks = ['Birinci', 'İkinci', 'Üçüncü'].map((name) => {
      const { x, size, face } = run(page, name);
      return `${x.toFixed(1)} ${size} ${face.bold} ${face.italic}`;
    });
    expect(new Set(looks).size).toBe(3);
  });

  it('divide a centred title evenly', () => {
    const name = 'TÜRKİYE ESNAF VE SANATKÂRLARI KONFEDERASYONU GENEL BAŞKANLIĞI EĞİTİM VE ARAŞTIRMA MERKEZİNE';
    const yaml = `tarih: 21.01.2019\nmuhatap: ${name}\ndizi: yok\nnumara: {sayi: 5}\nmetin: Rica ederiz.\n`;
    const [first] = typeset(composeLetter(yaml, profile), bundledStyle(profile), fonts).value ?? [];
    const lines = (first ? texts(first) : []).filter(({ text }) => name.includes(text) && text.length > 3);
    expect(lines).toHaveLength(2);
    const [one = 0, other = 0] = lines.map(({ width }) => width);
    expect(Math.min(one, other) / Math.max(one, other)).toBeGreaterThan(0.7);
  });

  it('hang the further lines of a distribution, and have forty short names in three columns', () => {
    const names = Array.from({ length: 40 }, (_, at) => `${at + 1}. Berberler Odası`);
    const page = firstPage(profile, 'Rica ederiz.', `dagitim: {geregi: [${names.join(', ')}]}\n`);
    const starts = new Set(
      texts(page)
        .filter(({ text }) => text.endsWith('Berberler Odası'))
        .map(({ x }) => x.toFixed(1)),
    );
    expect(starts.size).toBe(3);
    const long =
      'Türkiye Esnaf ve Sanatkârları Konfederasyonu Genel Başkanlığı Eğitim Araştırma ve Geliştirme Merkezi Müdürlüğüne';
    const hung = firstPage(profile, 'Rica ederiz.', `dagitim: {geregi: [${long}, Kısa Odasına]}\n`);
    const [first, second] = texts(hung).filter(({ text }) => long.includes(text) && text.length > 3);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(15);
    expect(run(hung, 'Kısa').x).toBeCloseTo(first?.x ?? 0, 1);
  });

  it('print olur.metin in the place of OLUR', () => {
    const words = (olur: string) => texts(firstPage(profile, 'Arz ederim.', `olur: ${olur}\n`)).map(({ text }) => text);
    expect(words('{ad: Veli KAYA, unvan: Başkan}')).toContain('OLUR');
    const own = words('{ad: Veli KAYA, unvan: Başkan, metin: UYGUNDUR}');
    expect(own).toContain('UYGUNDUR');
    expect(own).not.toContain('OLUR');
  });
});
