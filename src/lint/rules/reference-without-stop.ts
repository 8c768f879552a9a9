/** Every reference ends with a full stop. */

import { regulation } from '../page.js';
import type { Rule } from '../rule.js';

export const referenceWithoutStop: Rule<'lint/reference-without-stop'> = {
  code: 'lint/reference-without-stop',
  page: {
    severity: 'warning',
    title: { tr: 'Noktasız biten ilgi', en: 'Reference without a full stop' },
    what: {
      tr: 'Her ilgi nokta ile biter. `check --fix` noktayı koyar.',
      en: 'Every reference ends with a full stop. `check --fix` puts it there.',
    },
    why: null,
    wrong: `ilgi: TESK'in 14.01.2019 tarih, 2019/13 sayılı Genelgesi
metin: |
  Çağrının yayımlandığı ilgi yazı ile bildirilmektedir.

  Bilgilerinizi rica ederim.
`,
    right: `ilgi: TESK'in 14.01.2019 tarih, 2019/13 sayılı Genelgesi.
metin: |
  Çağrının yayımlandığı ilgi yazı ile bildirilmektedir.

  Bilgilerinizi rica ederim.
`,
    basis: regulation('14'),
  },
  check({ circular: { references } }) {
    return references.flatMap((reference, index) => {
      if (/[.!?…][)"”’']?$/u.test(reference)) return [];
      const end = reference.length;
      return [{ args: {}, at: ['ilgi', index], within: { start: end - 1, end } }];
    });
  },
  /** Behind a comma or a semicolon it would be a second stop. */
  mend: (last) => (/[,;:]/.test(last) ? last : `${last}.`),
};
