/** A letter is not dated far ahead. */

import { daysBetween } from '../../language/dates.js';
import { CUSTOM } from '../page.js';
import type { Rule } from '../rule.js';

/** Days: a letter is prepared a month ahead at most; beyond that the year was most likely mistyped. */
const MOST = 30;

export const farDate: Rule<'lint/far-date'> = {
  code: 'lint/far-date',
  page: {
    severity: 'warning',
    title: { tr: 'Çok ileri tarih', en: 'Date far in the future' },
    what: {
      tr: `Genelge bugünden ${MOST} günden daha ileri tarihli.`,
      en: `The circular is dated more than ${MOST} days ahead of today.`,
    },
    why: {
      tr: 'Çoğu zaman yıl yanlış yazılmıştır; numaranın yılı da ona göre verilir.',
      en: 'Most often the year was mistyped; the year of its number follows from it.',
    },
    wrong: 'tarih: 21.01.2091\n',
    right: 'tarih: 21.01.2019\n',
    basis: CUSTOM,
  },
  check({ circular: { date }, today }) {
    const days = date === null ? 0 : daysBetween(today, date);
    return days > MOST ? [{ args: { days, most: MOST }, at: ['tarih'] }] : [];
  },
};
