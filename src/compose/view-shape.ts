/** The names a template may use. The shape exists at run time, so that templates are checked before they run. */

export type Shape = 'text' | 'flag' | { readonly list: Shape } | { readonly maybe: Shape } | ShapeFields;
export interface ShapeFields {
  readonly fields: { readonly [name: string]: Shape };
}

/** The data that a shape describes; every key is there, what is absent is null or empty. */
export type ViewOf<S> = S extends 'text'
  ? string
  : S extends 'flag'
    ? boolean
    : S extends { readonly list: infer Item }
      ? readonly ViewOf<Item>[]
      : S extends { readonly maybe: infer Value }
        ? ViewOf<Value> | null
        : S extends { readonly fields: infer Fields }
          ? { readonly [Name in keyof Fields]: ViewOf<Fields[Name]> }
          : never;

const maybeText = { maybe: 'text' } as const;
const person = { fields: { ad: 'text', unvan: 'text' } } as const;

/** One thing stands after its label; several are listed with their marks. */
const oneOrMore = {
  maybe: { fields: { tek: maybeText, maddeler: { list: { fields: { isaret: 'text', metin: 'text' } } } } },
} as const;

export const viewShape = {
  fields: {
    kurum: {
      fields: {
        ad: 'text',
        slogan: { list: 'text' },
        ust_sol: { list: 'text' },
        ust_sag: { list: 'text' },
        sol_logo: maybeText,
        sag_logo: maybeText,
        iletisim: {
          maybe: {
            fields: {
              adres: maybeText,
              telefon: maybeText,
              belgegecer: maybeText,
              eposta: maybeText,
              kep: maybeText,
              web: maybeText,
            },
          },
        },
        bilgi_icin: { maybe: { fields: { ...person.fields, telefon: maybeText } } },
      },
    },
    birim: maybeText,
    /** Place and date as they print together, and each by itself for templates that part them. */
    tarih: maybeText,
    yer: maybeText,
    gun: maybeText,
    sayi: maybeText,
    /** The printed title line of the circular's series. */
    baslik: maybeText,
    /** The title line names the addressee already. */
    muhatap_baslikta: 'flag',
    muhatap: { list: 'text' },
    konu: maybeText,
    ilgi: oneOrMore,
    imzalar: { list: { fields: { ad: 'text', satirlar: { list: 'text' } } } },
    /** `uzun`: on a page of its own. */
    ek: { maybe: { fields: { ...oneOrMore.maybe.fields, uzun: 'flag' } } },
    /** Enclosures with pages of their own, which `<ek-sayfalari>` prints; `isaret` where the name does not say Ek-1 itself. */
    ekler: { list: { fields: { isaret: maybeText, ad: 'text', sira: 'text' } } },
    dagitim: {
      maybe: { fields: { geregi: { list: 'text' }, bilgi: { list: 'text' }, uzun: 'flag' } },
    },
    ivedilik: maybeText,
    gizlilik: maybeText,
    olur: {
      maybe: {
        fields: {
          metin: maybeText,
          teklif: { maybe: person },
          uygun: { maybe: { fields: { metin: maybeText, tarih: maybeText, ad: 'text', unvan: 'text' } } },
          tarih: maybeText,
          ad: 'text',
          unvan: 'text',
        },
      },
    },
    koordinasyon: { list: 'text' },
    paraf: { list: 'text' },
    /** Koordinasyon and paraf stand on the office's own copy only; letters issued before that have them. */
    ayri_nusha: 'flag',
    notlar: oneOrMore,
    dogrulama: { maybe: { fields: { kod: 'text', adres: 'text' } } },
  },
} as const satisfies ShapeFields;

export type LetterView = ViewOf<typeof viewShape>;
