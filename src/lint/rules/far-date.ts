/** A letter is not dated far ahead. */

import { daysBetween } from '../../language/dates.js';
import { CUSTOM } from '../bases.js';
import { rule } from '../rule.js';

/** Days: a letter is prepared a month ahead at most; beyond that the year was most likely mistyped. */
const MOST = 30;

type Args = { days: number; most: number };

export const farDate = rule<'lint/far-date', Args>({
  code: 'lint/far-date',
  severity: 'warning',
  tr: () => ({
    title: 'Çok ileri tarih',
    finding: ({ days }) => ({ message: `Tarih ${days} gün sonrası.`, help: 'Yılı denetleyin.' }),
    what: `Genelge bugünden ${MOST} günden daha ileri tarihli.`,
    why: 'Çoğu zaman yıl yanlış yazılmıştır; numaranın yılı da ona göre verilir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Date far in the future',
    finding: ({ days }) => ({ message: `The date is ${days} days ahead.`, help: 'Check the year.' }),
    what: `The circular is dated more than ${MOST} days ahead of today.`,
    why: 'Most often the year was mistyped; the year of its number follows from it.',
    basis: CUSTOM.en,
  }),
  example: { wrong: 'tarih: 21.01.2091\n', right: 'tarih: 21.01.2019\n' },
  check({ circular: { date }, today }) {
    const days = date === null ? 0 : daysBetween(today, date);
    return days > MOST ? [{ args: { days, most: MOST }, at: ['tarih'] }] : [];
  },
});
