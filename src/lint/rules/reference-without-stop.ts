/** Every reference ends with a full stop. */

import type { None } from '../../diagnostic.js';
import { regulation } from '../bases.js';
import { rule } from '../rule.js';

export const referenceWithoutStop = rule<'lint/reference-without-stop', None>({
  code: 'lint/reference-without-stop',
  severity: 'warning',
  tr: () => ({
    title: 'Noktasız biten ilgi',
    finding: () => ({
      message: 'İlgi nokta ile bitmiyor.',
      help: 'Noktayı koyun; genelge denetle --duzelt bunu yapar.',
    }),
    what: 'Her ilgi nokta ile biter. `denetle --duzelt` noktayı koyar.',
    basis: regulation('14').tr,
  }),
  en: () => ({
    title: 'Reference without a full stop',
    finding: () => ({
      message: 'The reference does not end with a full stop.',
      help: 'Add it; genelge check --fix does so.',
    }),
    what: 'Every reference ends with a full stop. `check --fix` puts it there.',
    basis: regulation('14').en,
  }),
  example: {
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
});
