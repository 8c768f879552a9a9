/** Dizi: a series of numbers, and how its numbers print. */

/** The key under `diziler`: `sayi`, `genelge`, `duyuru` … */
export type SeriesKey = string;

/** A number of a series. `year` is the date's year, also where the series never restarts. */
export interface SequenceNumber {
  readonly year: number;
  readonly no: number;
}

/** The numbers of one document, one a series. */
export type Numbers = Readonly<Record<SeriesKey, SequenceNumber>>;

export interface Series {
  readonly key: SeriesKey;
  /** Bicim: `{yil} / {no}`. */
  readonly format: string;
  /** Baslik: the printed title line; null prints the number on the Sayı line. */
  readonly heading: string | null;
  /** Sifirlama: yillik | hic. */
  readonly restart: 'yearly' | 'never';
  /** Bosluk: yasak | serbest. */
  readonly gaps: 'forbidden' | 'allowed';
  /** Baslangic: the first number on adoption; null begins with the first that is entered, or with 1. */
  readonly start: number | null;
  /** Kaynak: otomatik | elle; by hand means taken from a register kept elsewhere. */
  readonly source: 'automatic' | 'by-hand';
  /** Tarih_sirasi: uyar | zorunlu | serbest. */
  readonly dateOrder: 'warn' | 'required' | 'free';
}
