/** The schema of a style.yaml, for editors. */

import { STYLE_KEYS } from './block-style.js';
import { PAGE_KEYS } from './parse-style.js';

const MEASURE = {
  type: ['string', 'number'],
  pattern: '^\\d+([.,]\\d+)?(\\s*(pt|mm|cm|em|satır))?(\\s*\\(en az \\d+([.,]\\d+)?(\\s*(pt|mm|cm|em|satır))?\\))?$',
  patternErrorMessage: 'Uzunluk: 12 pt, 5 mm, 1.25 cm, 1 em ya da 2 satır; boşluk daralabilirse: 14 pt (en az 8 pt)',
} as const;
const YES_NO = { enum: ['evet', 'hayır'] } as const;

const PAGE_WORDS: Readonly<Record<(typeof PAGE_KEYS)[number], string>> = {
  ust: 'Üst kenar boşluğu.',
  alt: 'Alt kenar boşluğu.',
  sol: 'Sol kenar boşluğu.',
  sag: 'Sağ kenar boşluğu.',
  logolu_ust: 'Logo varsa üst kenar boşluğu.',
  logo_boyu: 'Logonun yüksekliği.',
  antet_arasi: 'Üstteki bölgeyle metin arasında en az; yazılmamışsa bolge_arasi.',
  bolge_arasi: 'Antet ile metin ve metin ile altlık arasındaki boşluk.',
};

const STYLE_WORDS: Partial<Readonly<Record<string, object>>> = {
  aile: { title: 'Aile', description: 'Yazı ailesi: serif ya da sans.', enum: ['serif', 'sans'] },
  boy: { title: 'Boy', description: 'Yazının boyu.', ...MEASURE },
  satir_araligi: { title: 'Satır aralığı', description: 'Boyun katı (1.2) ya da bir uzunluk.', ...MEASURE },
  kalin: { title: 'Kalın', description: 'Kalın basılır.', ...YES_NO },
  italik: { title: 'İtalik', description: 'Eğik basılır.', ...YES_NO },
  renk: { title: 'Renk', description: 'Bir ad ya da #rrggbb.', type: 'string', examples: ['siyah', '#1a2b4c'] },
  hiza: { title: 'Hiza', description: 'Satırların hizası.', enum: ['sol', 'sag', 'orta', 'iki yana'] },
  asili: { title: 'Asılı satırlar', description: 'İlk satırın altındakilerin girintisi.', ...MEASURE },
  ilk_satir: { title: 'İlk satır', description: 'Paragrafın ilk satırının girintisi.', ...MEASURE },
  sol: { title: 'Sol', description: 'Soldan girinti.', ...MEASURE },
  sag: { title: 'Sağ', description: 'Sağdan girinti.', ...MEASURE },
  en_cok: { title: 'En çok', description: 'En geniş hâli, yerin yüzdesi olarak.', type: 'string', examples: ['%50'] },
  once: { title: 'Önce', description: 'Üstündeki boşluk.', ...MEASURE },
  sonra: { title: 'Sonra', description: 'Altındaki boşluk.', ...MEASURE },
  sonrakiyle: { title: 'Sonrakiyle', description: 'Sonrakiyle aynı sayfada kalır.', ...YES_NO },
  buyuk_harf: { title: 'Büyük harf', description: 'Büyük harfle basılır.', ...YES_NO },
};

export function styleJsonSchema(): Readonly<Record<string, unknown>> {
  const page = PAGE_KEYS.map((key) => [key, { title: key, description: PAGE_WORDS[key], ...MEASURE }] as const);
  const own = STYLE_KEYS.map((key) => [key, { title: key, ...STYLE_WORDS[key] }] as const);
  const properties = Object.fromEntries(own);
  const like = { title: 'Gibi', description: 'Söylenmeyeni bu biçemden alır.', type: 'string' };
  const style = { type: 'object', additionalProperties: false, properties: { gibi: like, ...properties } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Biçem',
    type: 'object',
    additionalProperties: false,
    properties: {
      sayfa: {
        title: 'Sayfa',
        description: 'Sayfanın ölçüleri.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(page),
      },
      yazi: {
        title: 'Yazı',
        description: 'Her biçem, söylemediğini buradan alır.',
        type: 'object',
        additionalProperties: false,
        properties,
      },
      bicemler: {
        title: 'Biçemler',
        description: 'Ad → biçem; şablonlar adla anar.',
        type: 'object',
        additionalProperties: { title: 'Biçem', description: 'Bir biçemin ölçüleri.', ...style },
      },
    },
  };
}
