/** Letters are dated on working days. */

import { weekday } from '../../language/dates.js';
import { CUSTOM } from '../page.js';
import type { Rule } from '../rule.js';

export const weekendDate: Rule<'lint/weekend-date'> = {
  code: 'lint/weekend-date',
  page: {
    severity: 'hint',
    title: { tr: 'Hafta sonu tarihi', en: 'Date on a weekend' },
    what: {
      tr: 'Genelgenin tarihi cumartesi ya da pazara geliyor.',
      en: 'The circular is dated on a Saturday or a Sunday.',
    },
    why: { tr: 'Gün ya da ay yanlış yazılmış olabilir.', en: 'The day or the month may have been mistyped.' },
    wrong: 'tarih: 20.01.2019\n',
    right: 'tarih: 21.01.2019\n',
    basis: CUSTOM,
  },
  check({ circular: { date } }) {
    const day = date === null ? 1 : weekday(date);
    if (day !== 0 && day !== 6) return [];
    return [{ args: { day: day === 0 ? 'sunday' : 'saturday' }, at: ['tarih'] }];
  },
};
