/**
 * The form in which version 0.1 of the program kept an issued letter, as it was then. It is written out and derived
 * from nothing, so that no change of today's letter reaches it.
 */

import * as z from 'zod';

const maybeText = z.string().nullable();
const texts = z.array(z.string());
const person = z.strictObject({ ad: z.string(), unvan: z.string() });
const oneOrMore = z
  .strictObject({ tek: maybeText, maddeler: z.array(z.strictObject({ isaret: z.string(), metin: z.string() })) })
  .nullable();

const view = z.strictObject({
  kurum: z.strictObject({
    ad: z.string(),
    slogan: texts,
    sol_logo: maybeText,
    sag_logo: maybeText,
    iletisim: z
      .strictObject({
        adres: maybeText,
        telefon: maybeText,
        belgegecer: maybeText,
        eposta: maybeText,
        kep: maybeText,
        web: maybeText,
      })
      .nullable(),
    bilgi_icin: person.nullable(),
  }),
  birim: maybeText,
  tarih: maybeText,
  muhatap_baslikta: z.boolean(),
  muhatap: texts,
  konu: maybeText,
  ilgi: oneOrMore,
  imzalar: z.array(z.strictObject({ ad: z.string(), satirlar: texts })),
  ek: oneOrMore,
  dagitim: z.strictObject({ geregi: texts, bilgi: texts, uzun: z.boolean() }).nullable(),
  ivedilik: maybeText,
  gizlilik: maybeText,
  olur: z
    .strictObject({
      metin: maybeText,
      teklif: person.nullable(),
      uygun: z.strictObject({ metin: maybeText, tarih: maybeText, ad: z.string(), unvan: z.string() }).nullable(),
      tarih: maybeText,
      ad: z.string(),
      unvan: z.string(),
    })
    .nullable(),
  koordinasyon: texts,
  paraf: texts,
  notlar: oneOrMore,
  dogrulama: z.strictObject({ kod: z.string(), adres: z.string() }).nullable(),
});

const numberLine = z
  .strictObject({
    series: z.string(),
    format: z.string(),
    year: z.number().nullable(),
    detsis: maybeText,
    fileCode: maybeText,
    words: z.record(z.string(), maybeText),
  })
  .nullable();

/** Its body has the first grammar: there was no other. */
export const snapshotForm1 = z.strictObject({
  letter: z.strictObject({
    view,
    reference: numberLine,
    heading: numberLine,
    body: z.string(),
    meta: z.strictObject({ author: z.string(), subject: z.string(), date: maybeText }),
    origins: z.record(
      z.string(),
      z.strictObject({
        document: z.enum(['circular', 'organisation']),
        path: z.array(z.union([z.string(), z.number()])),
      }),
    ),
  }),
  content: z.record(z.string(), z.unknown()),
});
