/** The keys of a circular's file, as zod sees them: what each value may be, before anything is looked up. */

import * as z from 'zod';
import { enclosure } from './enclosure-schema.js';
import { body, date, earlierNumber, listOf, person, seriesNames, text, texts, typedNumber, yesNo } from './values.js';

/** A signer's key alone, or a mapping with the person and the manner of signing. */
export interface SignatureEntry {
  readonly kim: string | null;
  readonly ad: string | null;
  readonly unvan: string | null;
  readonly adina: string | null;
  readonly vekaleten: boolean;
}

const signature = z.union([
  text.transform((kim): SignatureEntry => ({ kim, ad: null, unvan: null, adina: null, vekaleten: false })),
  z
    .strictObject({
      kim: text.optional(),
      ad: text.optional(),
      unvan: text.optional(),
      adina: text.optional(),
      vekaleten: yesNo.optional(),
    })
    .transform(
      ({ kim = null, ad = null, unvan = null, adina = null, vekaleten = false }): SignatureEntry => ({
        kim,
        ad,
        unvan,
        adina,
        vekaleten,
      }),
    ),
]);

const approval = z.strictObject({
  metin: text.optional(),
  teklif: person.optional(),
  uygun: z
    .strictObject({ metin: text.optional(), tarih: date.optional(), ad: text, unvan: text })
    .transform(({ metin = null, tarih = null, ad, unvan }) => ({ text: metin, date: tarih, name: ad, title: unvan }))
    .optional(),
  tarih: date.optional(),
  ad: text,
  unvan: text,
});

export const circularSchema = z.strictObject({
  tarih: date.optional(),
  numara: z.record(z.string(), typedNumber).default({}),
  muhatap: texts.default([]),
  dizi: seriesNames.optional(),
  ekleme: earlierNumber.optional(),
  beklesin: yesNo.optional(),
  konu: text.optional(),
  birim: text.optional(),
  dosya: text.optional(),
  yer: text.optional(),
  ilgi: texts.default([]),
  metin: body,
  imza: z
    .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), listOf(signature))
    .default([]),
  ek: z
    .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), listOf(enclosure))
    .default([]),
  dagitim: z.strictObject({ geregi: texts.default([]), bilgi: texts.default([]) }).optional(),
  ivedilik: text.optional(),
  gizlilik: text.optional(),
  olur: approval.optional(),
  koordinasyon: texts.default([]),
  paraf: texts.default([]),
  notlar: texts.default([]),
  dogrulama: z.strictObject({ kod: text, adres: text }).optional(),
  sablon: text.optional(),
});

export type CircularFile = z.infer<typeof circularSchema>;
export type ApprovalEntry = z.infer<typeof approval>;
