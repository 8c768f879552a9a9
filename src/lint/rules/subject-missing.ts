/** The regulation wants a subject; the house style does not. */

import type { None } from '../../diagnostic.js';
import { regulation } from '../bases.js';
import { isRegulation } from '../profiles.js';
import { rule } from '../rule.js';

export const subjectMissing = rule<'lint/subject-missing', None>({
  code: 'lint/subject-missing',
  severity: 'warning',
  tr: () => ({
    title: 'Konu yok',
    finding: () => ({ message: 'Konu yazılmamış.', help: 'konu: satırını ekleyin.' }),
    what: 'yonetmelik-2020 şablonuyla basılan yazıda konu: satırı yok. Kurum şablonunda konu isteğe bağlıdır.',
    basis: regulation('12').tr,
  }),
  en: () => ({
    title: 'Subject missing',
    finding: () => ({ message: 'There is no subject.', help: 'Add konu: to the circular.' }),
    what: 'A letter of the yonetmelik-2020 profile has no konu:. In the house profile it is optional.',
    basis: regulation('12').en,
  }),
  example: {
    wrong: `sablon: yonetmelik-2020
muhatap: ODA BAŞKANLIKLARINA
`,
    right: `sablon: yonetmelik-2020
muhatap: ODA BAŞKANLIKLARINA
konu: Birlik Katılma Payının Ödenmesi
`,
  },
  check({ circular }) {
    return isRegulation(circular) && circular.subject === null ? [{ args: {}, at: ['konu'] }] : [];
  },
});
