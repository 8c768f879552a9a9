import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import type { Page, PlacedText } from '../../src/typeset/page.js';
import { typeset } from '../../src/typeset/typeset.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { bundledTheme, resolve, sound } from '../compose/compose-letter.js';

const theme = bundledTheme('yonetmelik-2020');
const LOGOS = ['sol.svg', 'sag.svg'];
const fonts = { faces: bundledFaces(), pictures: new Map(LOGOS.map((each) => [each, { width: 1, height: 1 }])) };

const ORGANISATION = {
  kurum: {
    ad: 'Örnek Esnaf ve Sanatkârlar Odaları Birliği',
    iletisim: { adres: 'Örnek Mahallesi No: 5', telefon: '0 232 000 00 00', eposta: 'bilgi@birlik.example' },
    bilgi_icin: { ad: 'Gülşirin YAZIBAĞI', unvan: 'Uzman' },
  },
  sablon: 'yonetmelik-2020',
  diziler: { sayi: { bicim: '{no}', kaynak: 'elle' } },
};

const LETTER = {
  tarih: '21.01.2019',
  numara: { sayi: '140' },
  muhatap: ['ÖRNEK ESNAF ODASI BAŞKANLIĞINA', '(Eğitim Birimine)'],
  konu: 'Küçük ve Orta Ölçekli İşletmelerin Kümelenme Mükemmeliyet Merkezleri Çağrısına Katılımı Hakkında',
  ilgi: ['14.01.2019 tarihli ve 2019/13 sayılı yazı.', '20.12.2018 tarihli ve 4127 sayılı yazımız.'],
  metin: 'Birinci paragraf burada durur.\n\nBilgilerinizi rica ederim.',
  imza: [{ ad: 'Ayşe YILMAZ', unvan: 'Genel Sekreter' }],
};

/** JSON is YAML. */
function pagesOf(letter: object, logos: readonly string[] = []): readonly Page[] {
  const organisation = {
    ...ORGANISATION,
    kurum: { ...ORGANISATION.kurum, ...(logos.length > 0 ? { logo: logos } : {}) },
  };
  const resolved = resolve(JSON.stringify({ ...LETTER, ...letter }), JSON.stringify(organisation));
  return sound(typeset(sound(compose(resolved, theme, 'issued')), theme.style, fonts));
}

function textsOf(page: Page | undefined): readonly PlacedText[] {
  return (page?.elements ?? []).filter((element) => element.kind === 'text');
}

/** The first run on the page that begins so. */
function run(page: Page | undefined, start: string): PlacedText {
  const found = textsOf(page).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no “${start}” on the page`);
  return found;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** From the last line of one part to the first of the next, pt. */
function distances(page: Page | undefined, heading = 'ÖRNEK ESNAF VE'): Record<string, number> {
  const at = (start: string) => run(page, start).baseline;
  const subject = textsOf(page).filter(
    ({ x, baseline }) => round(x) === round(run(page, 'Küçük').x) && baseline >= at('Küçük'),
  );
  const lastOfSubject = Math.max(
    ...subject.filter(({ baseline }) => baseline < at('ÖRNEK ESNAF ODASI')).map(({ baseline }) => baseline),
  );
  return Object.fromEntries(
    Object.entries({
      headingToNumber: at('Sayı') - at(heading),
      numberToSubject: at('Konu') - at('Sayı'),
      subjectToAddressee: at('ÖRNEK ESNAF ODASI') - lastOfSubject,
      addresseeToReferences: at('İlgi') - at('(Eğitim'),
      referencesToText: at('Birinci') - at('20.12.2018'),
    }).map(([name, value]) => [name, round(value)]),
  );
}

/** Baselines at 14.4 pt: two blank lines are 43.2 pt, one is 28.8 (Y 11/2, 14/1, 15/2, 16/2). */
const PRESCRIBED = {
  headingToNumber: 43.2,
  numberToSubject: 14.4,
  subjectToAddressee: 43.2,
  addresseeToReferences: 43.2,
  referencesToText: 28.8,
};

describe('a letter in the form of the 2020 regulation', () => {
  it.each([
    ['plain', {}, []],
    ['under one logo', {}, LOGOS.slice(0, 1)],
    ['under two logos', {}, LOGOS],
    ['urgent', { ivedilik: 'GÜNLÜDÜR' }, LOGOS.slice(0, 1)],
    ['classified', { gizlilik: 'HİZMETE ÖZEL' }, []],
  ])('keeps the prescribed distances: %s', (_, letter, logos) => {
    expect(distances(pagesOf(letter, logos)[0])).toEqual(PRESCRIBED);
  });

  it('counts from the unit where one is named', () => {
    const [page] = pagesOf({ birim: 'Mevzuat Müdürlüğü' }, LOGOS.slice(0, 1));
    expect(distances(page, 'Mevzuat')).toEqual(PRESCRIBED);
  });

  it('squeezes none of them so that a letter fits its page', () => {
    // One line more each time: among these pages is one that is full to the last point, and one that was tightened.
    const first = Array.from({ length: 24 }, (_, extra) => {
      const lines = Array.from({ length: 10 + extra }, (_each, at) => `Satır ${at} burada tek başına durur.`);
      return pagesOf({ metin: ['Birinci paragraf burada durur.', ...lines, 'Rica ederim.'].join('\n\n') });
    });
    expect(new Set(first.map(({ length }) => length))).toEqual(new Set([1, 2]));
    for (const [page] of first) expect(distances(page)).toEqual(PRESCRIBED);
  });

  it('has the text two blank lines below the addressee where nothing is referred to', () => {
    const [page] = pagesOf({ ilgi: undefined });
    expect(round(run(page, 'Birinci').baseline - run(page, '(Eğitim').baseline)).toBe(43.2);
  });

  it('has the colons of Sayı, Konu and İlgi in one column, and Konu ends at the middle of the page', () => {
    const [page] = pagesOf({});
    const colons = textsOf(page).filter(({ text }) => text === ':');
    expect(colons).toHaveLength(3);
    expect(new Set(colons.map(({ x }) => round(x))).size).toBe(1);
    const { baseline } = run(page, 'Konu');
    const subject = textsOf(page).filter(
      (each) => each.baseline >= baseline && each.baseline < run(page, 'ÖRNEK ESNAF ODASI').baseline,
    );
    expect(new Set(subject.map((each) => each.baseline)).size).toBeGreaterThan(1);
    // A4 is 595.28 pt wide; its text area lies in the middle.
    for (const { x, width } of subject) expect(x + width).toBeLessThanOrEqual(297.7);
  });

  it('has the first line of a paragraph 1.25 cm in, and the text over the whole area', () => {
    const [page] = pagesOf({});
    expect(round(run(page, 'Birinci').x - run(page, 'Sayı').x)).toBe(35.4);
    expect(round(run(page, 'Sayı').x)).toBe(42.5);
  });

  it('has the contact block at the foot of every page, the QR code at its far right under the words of the signature', () => {
    const dogrulama = { kod: 'ABCD-1234', adres: 'https://dogrulama.example/abcd' };
    const metin = Array.from({ length: 60 }, (_, at) => `Satır ${at} burada tek başına durur.`).join('\n\n');
    const pages = pagesOf({ dogrulama, metin });
    expect(pages.length).toBe(2);
    const places = pages.map((page) => {
      const code = page.elements.find((element) => element.kind === 'qr');
      return {
        signed: round(run(page, 'Bu belge, güvenli elektronik imza ile imzalanmıştır.').baseline),
        address: round(run(page, 'Adres:').baseline),
        enquiries: round(run(page, 'Bilgi için:').baseline),
        code: code && [round(code.x + code.side), round(code.y)],
      };
    });
    expect(places[0]).toEqual(places[1]);
    expect(places[0]).toMatchObject({ signed: 705.7, address: 752.2, enquiries: 752.2, code: [552.8, 733.5] });
  });

  it('has the classification at the same two heights on every page, with a logo and without', () => {
    const metin = Array.from({ length: 60 }, (_, at) => `Satır ${at} burada tek başına durur.`).join('\n\n');
    for (const logos of [[], LOGOS.slice(0, 1)]) {
      const pages = pagesOf({ gizlilik: 'GİZLİ', ivedilik: 'GÜNLÜDÜR', metin }, logos);
      const heights = pages.map((page) =>
        textsOf(page)
          .filter(({ text }) => text === 'GİZLİ')
          .map(({ baseline }) => round(baseline)),
      );
      expect(heights).toHaveLength(2);
      expect(heights[0]).toHaveLength(2);
      expect(heights[1]).toEqual(heights[0]);
    }
  });

  it('has five signers in one row, the titles wrapped', () => {
    const imza = ['Ayşe YILMAZ', 'Ali DEMİR', 'Işıl ÇAĞLAR', 'Ömer ÖZTÜRK', 'Şule KARAOSMANOĞLU'].map((ad) => ({
      ad,
      unvan: 'Yönetim Kurulu Üyesi ve Başkan Yardımcısı',
    }));
    const [page] = pagesOf({ imza });
    const names = ['Ayşe', 'Ali', 'Işıl', 'Ömer', 'Şule'].map((name) => run(page, name));
    expect(new Set(names.map(({ baseline }) => round(baseline))).size).toBe(1);
    expect(names.map(({ x }) => x)).toEqual(names.map(({ x }) => x).toSorted((one, other) => one - other));
  });

  it('has the end of a letter on one page with its last lines', () => {
    const ek = ['Çizelge (2 sayfa)', 'Tutanak (1 sayfa)'];
    const dagitim = { geregi: ['Berberler Odasına', 'Bakkallar Odasına', 'Terziler Odasına'] };
    for (let extra = 14; extra < 26; extra += 1) {
      const lines = Array.from({ length: extra }, (_, at) => `Satır ${at} burada tek başına durur.`);
      const pages = pagesOf({ ek, dagitim, metin: [...lines, 'Rica ederim.'].join('\n\n') });
      const last = pages.at(-1);
      for (const start of ['Rica', 'Ayşe', 'Ek:', 'Dağıtım:', 'Terziler'])
        expect(run(last, start).baseline).toBeGreaterThan(0);
    }
  });
});

describe('on paper that has the letterhead printed on it', () => {
  const organisation = { ...ORGANISATION, kurum: { ...ORGANISATION.kurum, logo: LOGOS } };
  const resolved = resolve(
    JSON.stringify({ ...LETTER, gizlilik: 'HİZMETE ÖZEL', birim: 'Mali İşler Müdürlüğü' }),
    JSON.stringify(organisation),
  );
  const set = (letterhead: 'drawn' | 'on-paper') =>
    sound(typeset(sound(compose(resolved, theme, 'issued')), theme.style, { ...fonts, letterhead }));
  const texts = (pages: readonly Page[]) =>
    pages.flatMap(({ elements }) => elements.filter((element) => element.kind === 'text'));

  it('everything keeps its place, and the letterhead is heard and not seen', () => {
    const [drawn, onPaper] = [texts(set('drawn')), texts(set('on-paper'))];
    const placed = (each: PlacedText) => [each.text, each.x, each.baseline];
    expect(onPaper.map(placed)).toEqual(drawn.map(placed));
    const hidden = onPaper.filter(({ isHidden }) => isHidden).map(({ text }) => text);
    expect(hidden).toContain('T.C.');
    expect(hidden.join(' ')).toContain('bilgi@birlik.example');
    const seen = onPaper.filter(({ isHidden }) => !isHidden).map(({ text }) => text);
    expect(seen).toEqual(expect.arrayContaining(['HİZMETE ÖZEL', 'Mali İşler Müdürlüğü']));
    expect(seen.join(' ')).not.toContain('birlik.example');
  });

  it('draws neither logos nor rules of the letterhead', () => {
    const shapes = set('on-paper').flatMap(({ elements }) => elements.filter(({ kind }) => kind !== 'text'));
    expect(shapes).toEqual([]);
  });
});
