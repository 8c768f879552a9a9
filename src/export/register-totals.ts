/** What a register comes to: how many entries of each kind, and how far each series goes. */

import type { SeriesKey } from '../circular/series.js';
import type { DocumentStanding } from '../register/plan-acts.js';
import type { RegisterSheet } from './register-columns.js';
import type { RegisterRow } from './register-row.js';

export interface RegisterTotals {
  readonly rows: number;
  readonly standings: ReadonlyMap<DocumentStanding, number>;
  readonly spans: readonly SpanTotal[];
}

/** The numbers of one series in one year. */
export interface SpanTotal {
  readonly series: SeriesKey;
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly voided: number;
}

export interface Counting {
  readonly count: (row: RegisterRow) => void;
  readonly totals: () => RegisterTotals;
}

export function startCounting({ series: order }: RegisterSheet): Counting {
  const standings = new Map<DocumentStanding, number>();
  const spans = new Map<string, { -readonly [Key in keyof SpanTotal]: SpanTotal[Key] }>();
  let rows = 0;
  return {
    count(row) {
      rows += 1;
      standings.set(row.standing, (standings.get(row.standing) ?? 0) + 1);
      for (const key of order) {
        const number = row.numbers[key];
        if (number === undefined || number.addendum !== undefined) continue;
        const { year, no } = number;
        const span = spans.get(`${year}${key}`) ?? { series: key, year, first: no, last: no, count: 0, voided: 0 };
        span.first = Math.min(span.first, no);
        span.last = Math.max(span.last, no);
        span.count += 1;
        if (row.voided.has(key)) span.voided += 1;
        spans.set(`${year}${key}`, span);
      }
    },
    totals: () => ({ rows, standings, spans: [...spans.values()] }),
  };
}

const STANDINGS: readonly (readonly [DocumentStanding, string])[] = [
  ['issued', 'genelge'],
  ['amended', 'sonradan değişen genelge'],
  ['reserved', 'ayrılmış numara'],
  ['imported', 'eski defterden aktarılan'],
  ['void', 'iptal'],
];

/** The totals in words, a line each. */
export function totalLines({ rows, standings, spans }: RegisterTotals): readonly string[] {
  const parts = STANDINGS.flatMap(([key, word]) => {
    const count = standings.get(key);
    return count === undefined ? [] : [`${count} ${word}`];
  });
  return [
    `Toplam ${rows} kayıt${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
    ...spans.map(({ series, year, first, last, count, voided }) => {
      const missing = last - first + 1 - count;
      const others = [
        ...(voided === 0 ? [] : [`${voided} iptal`]),
        // A number that another office gave is no fault: it is said, for whoever signs.
        ...(missing === 0 ? [] : [`aradaki ${missing} numara bu defterde yok`]),
      ];
      return `${series} ${year}: ${first}–${last}, ${count} numara${others.map((each) => `, ${each}`).join('')}.`;
    }),
  ];
}

/** Above the signatures of the year's closing; the day is written by hand. */
export function closingLines({ year }: RegisterSheet, { rows }: RegisterTotals): readonly string[] {
  if (year === null) return [];
  return [`${year} yılına ait bu defter ${rows} kayıttan ibaret olup …… / …… / ………… tarihinde kapatılmıştır.`];
}

/** Who signs, left to right. */
export const CLOSING_SIGNERS: readonly string[] = ['Defteri Tutan', 'Onaylayan'];
