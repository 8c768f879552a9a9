/** The letters a) b) c) ç) before references are printed, not typed. */

import { CUSTOM } from '../page.js';
import type { Rule } from '../rule.js';

export const referenceTypedMark: Rule<'lint/reference-typed-mark'> = {
  code: 'lint/reference-typed-mark',
  page: {
    severity: 'warning',
    title: { tr: 'Elle yazılmış ilgi harfi', en: 'Typed mark before a reference' },
    what: {
      tr: 'İlginin başına “a)” gibi bir harf yazılmış. Harfleri program basar; yazılan harf ikinci kez görünür.',
      en: 'A mark such as “a)” is typed before the reference. The program prints the marks; the typed one would appear beside it.',
    },
    why: null,
    wrong: `ilgi:
  - a) 07.06.2005 tarih ve 5362 sayılı Kanun.
  - b) TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
metin: |
  Tarifelerin yenileneceği ilgi yazılar ile bildirilmiştir.

  Bilgilerinizi rica ederim.
`,
    right: `ilgi:
  - 07.06.2005 tarih ve 5362 sayılı Kanun.
  - TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
metin: |
  Tarifelerin yenileneceği ilgi yazılar ile bildirilmiştir.

  Bilgilerinizi rica ederim.
`,
    basis: CUSTOM,
  },
  check({ circular: { references } }) {
    return references.flatMap((reference, index) => {
      const mark = /^(?:\(?[a-zçğıöşü]\)|\(?\d{1,2}\)|[-–•])\s+/u.exec(reference)?.[0];
      if (mark === undefined) return [];
      const typed = mark.trim();
      return [{ args: { mark: typed }, at: ['ilgi', index], within: { start: 0, end: typed.length } }];
    });
  },
};
