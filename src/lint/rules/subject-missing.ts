/** The regulation wants a subject; the house style does not. */

import { regulation } from '../page.js';
import { isRegulation } from '../profiles.js';
import type { Rule } from '../rule.js';

export const subjectMissing: Rule<'lint/subject-missing'> = {
  code: 'lint/subject-missing',
  page: {
    severity: 'warning',
    title: { tr: 'Konu yok', en: 'Subject missing' },
    what: {
      tr: 'yonetmelik-2020 şablonuyla basılan yazıda konu: satırı yok. Kurum şablonunda konu isteğe bağlıdır.',
      en: 'A letter of the yonetmelik-2020 profile has no konu:. In the house profile it is optional.',
    },
    why: null,
    wrong: `sablon: yonetmelik-2020
muhatap: ODA BAŞKANLIKLARINA
`,
    right: `sablon: yonetmelik-2020
muhatap: ODA BAŞKANLIKLARINA
konu: Birlik Katılma Payının Ödenmesi
`,
    basis: regulation('12'),
  },
  check({ circular }) {
    return isRegulation(circular) && circular.subject === null ? [{ args: {}, at: ['konu'] }] : [];
  },
};
