/** Letters are dated on working days. */

import { weekday } from '../../language/dates.js';
import { CUSTOM } from '../bases.js';
import { rule } from '../rule.js';

type Args = { day: 'saturday' | 'sunday' };

const DAYS = {
  tr: { saturday: 'cumartesi', sunday: 'pazar' },
  en: { saturday: 'Saturday', sunday: 'Sunday' },
} as const;

export const weekendDate = rule<'lint/weekend-date', Args>({
  code: 'lint/weekend-date',
  severity: 'hint',
  tr: () => ({
    title: 'Hafta sonu tarihi',
    finding: ({ day }) => ({ message: `Tarih ${DAYS.tr[day]} gününe geliyor.`, help: 'Günü denetleyin.' }),
    what: 'Genelgenin tarihi cumartesi ya da pazara geliyor.',
    why: 'Gün ya da ay yanlış yazılmış olabilir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Date on a weekend',
    finding: ({ day }) => ({ message: `The date is a ${DAYS.en[day]}.`, help: 'Check the day.' }),
    what: 'The circular is dated on a Saturday or a Sunday.',
    why: 'The day or the month may have been mistyped.',
    basis: CUSTOM.en,
  }),
  example: { wrong: 'tarih: 20.01.2019\n', right: 'tarih: 21.01.2019\n' },
  check({ circular: { date } }) {
    const day = date === null ? 1 : weekday(date);
    if (day !== 0 && day !== 6) return [];
    return [{ args: { day: day === 0 ? 'sunday' : 'saturday' }, at: ['tarih'] }];
  },
});
