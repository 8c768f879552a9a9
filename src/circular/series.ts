/** Dizi: a series of numbers, and how its numbers print. */

import type { CalendarDate } from '../language/dates.js';

/** The key under `diziler`: `sayi`, `genelge`, `duyuru` … */
export type SeriesKey = string;

/** A number of a series. `year` is the date's year, or the first of its season, also where the series never restarts. */
export interface SequenceNumber {
  readonly year: number;
  readonly no: number;
  /** Ek: its place among the addenda to the circular of that number, from 1; absent on the circular itself. */
  readonly addendum?: number;
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
  /** Yil_basi: the day on which its year begins, where that is not 1 January; `{sezon}` prints both years. */
  readonly yearStart: DayOfYear | null;
  /** Ek_bicim: how the number of an addendum prints; in the title line it stands where `{no}` does. */
  readonly addendumFormat: string | null;
}

export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** The year under which a series numbers a letter of that date: of a season, the first of its two. */
export function numberYear(series: Pick<Series, 'yearStart'> | undefined, { year, month, day }: CalendarDate): number {
  const start = series?.yearStart;
  if (!start) return year;
  return month > start.month || (month === start.month && day >= start.day) ? year : year - 1;
}

/** `2019/140`; of an addendum `2016/313+1`, its ordinal behind the number that it is added to. */
export function printSequence({ year, no, addendum }: SequenceNumber): string {
  return `${String(year).padStart(4, '0')}/${no}${addendum === undefined ? '' : `+${addendum}`}`;
}
