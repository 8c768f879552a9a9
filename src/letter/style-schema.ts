/** What a style.yaml may say, key by key, with what an editor shows of each. Absent keys stay absent. */

import * as z from 'zod';
import { color, leading, length, oneOf, share, space } from './style-values.js';

const YES_NO = { evet: true, hayır: false } as const;
const FAMILIES = { serif: 'serif', sans: 'sans' } as const;
const ALIGNS = { sol: 'left', sag: 'right', orta: 'center', 'iki yana': 'justify' } as const;

export const pageShape = {
  ust: length({ title: 'ust', description: 'Üst kenar boşluğu.' }),
  alt: length({ title: 'alt', description: 'Alt kenar boşluğu.' }),
  sol: length({ title: 'sol', description: 'Sol kenar boşluğu.' }),
  sag: length({ title: 'sag', description: 'Sağ kenar boşluğu.' }),
  logolu_ust: length({ title: 'logolu_ust', description: 'Logo varsa üst kenar boşluğu.' }),
  logo_boyu: length({ title: 'logo_boyu', description: 'Logonun yüksekliği.' }),
  antet_arasi: length({
    title: 'antet_arasi',
    description: 'Üstteki bölgeyle metin arasında en az; yazılmamışsa bolge_arasi.',
  }),
  bolge_arasi: length({
    title: 'bolge_arasi',
    description: 'Antet ile metin ve metin ile altlık arasındaki boşluk.',
  }),
};

export const blockShape = {
  aile: oneOf(FAMILIES, { title: 'Aile', description: 'Yazı ailesi: serif ya da sans.' }),
  boy: length({ title: 'Boy', description: 'Yazının boyu.' }),
  satir_araligi: leading({ title: 'Satır aralığı', description: 'Boyun katı (1.2) ya da bir uzunluk.' }),
  kalin: oneOf(YES_NO, { title: 'Kalın', description: 'Kalın basılır.' }),
  italik: oneOf(YES_NO, { title: 'İtalik', description: 'Eğik basılır.' }),
  renk: color({ title: 'Renk', description: 'Bir ad ya da #rrggbb.' }),
  hiza: oneOf(ALIGNS, { title: 'Hiza', description: 'Satırların hizası.' }),
  ilk_satir: length({ title: 'İlk satır', description: 'Paragrafın ilk satırının girintisi.' }),
  asili: length({ title: 'Asılı satırlar', description: 'İlk satırın altındakilerin girintisi.' }),
  sol: length({ title: 'Sol', description: 'Soldan girinti.' }),
  sag: length({ title: 'Sağ', description: 'Sağdan girinti.' }),
  en_cok: share({ title: 'En çok', description: 'En geniş hâli, yerin yüzdesi olarak.' }),
  once: space({ title: 'Önce', description: 'Üstündeki boşluk.' }),
  sonra: space({ title: 'Sonra', description: 'Altındaki boşluk.' }),
  sonrakiyle: oneOf(YES_NO, { title: 'Sonrakiyle', description: 'Sonrakiyle aynı sayfada kalır.' }),
  buyuk_harf: oneOf(YES_NO, { title: 'Büyük harf', description: 'Büyük harfle basılır.' }),
};

/** `gibi` names a style that stands above. */
export const namedShape = {
  gibi: z.string().meta({ title: 'Gibi', description: 'Söylenmeyeni bu biçemden alır.' }).optional(),
  ...blockShape,
};

const words = (title: string, description: string) => ({ title, description });

export const styleSchema = z
  .strictObject({
    sayfa: z.strictObject(pageShape).meta(words('Sayfa', 'Sayfanın ölçüleri.')).optional(),
    yazi: z.strictObject(blockShape).meta(words('Yazı', 'Her biçem, söylemediğini buradan alır.')).optional(),
    bicemler: z
      .record(z.string(), z.strictObject(namedShape).meta(words('Biçem', 'Bir biçemin ölçüleri.')))
      .meta(words('Biçemler', 'Ad → biçem; şablonlar adla anar.'))
      .optional(),
  })
  .meta({ title: 'Biçem' });

/** The same but for what stands inside its parts, which are read one by one. */
export const styleShape = {
  sayfa: z.unknown().optional(),
  yazi: z.unknown().optional(),
  bicemler: z.record(z.string(), z.unknown()).optional(),
} satisfies Readonly<Record<keyof typeof styleSchema.shape, z.ZodType>>;

type Shaped<Shape extends z.core.$ZodShape> = z.output<z.ZodObject<Shape>>;

export type PageData = Shaped<typeof pageShape>;
export type BlockData = Shaped<typeof blockShape>;
