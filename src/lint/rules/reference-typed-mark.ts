/** The letters a) b) c) ç) before references are printed, not typed. */

import { CUSTOM } from '../bases.js';
import { rule } from '../rule.js';

type Args = { mark: string };

export const referenceTypedMark = rule<'lint/reference-typed-mark', Args>({
  code: 'lint/reference-typed-mark',
  severity: 'warning',
  tr: () => ({
    title: 'Elle yazılmış ilgi harfi',
    finding: ({ mark }) => ({
      message: `İlginin başındaki “${mark}” iki kez basılır: harfleri program koyar.`,
      help: 'Silin.',
    }),
    what: 'İlginin başına “a)” gibi bir harf yazılmış. Harfleri program basar; yazılan harf ikinci kez görünür.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Typed mark before a reference',
    finding: ({ mark }) => ({
      message: `The “${mark}” before the reference would print twice: the program sets the marks.`,
      help: 'Remove it.',
    }),
    what: 'A mark such as “a)” is typed before the reference. The program prints the marks; the typed one would appear beside it.',
    basis: CUSTOM.en,
  }),
  example: {
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
  },
  check({ circular: { references } }) {
    return references.flatMap((reference, index) => {
      const mark = /^(?:\(?[a-zçğıöşü]\)|\(?\d{1,2}\)|[-–•])\s+/u.exec(reference)?.[0];
      if (mark === undefined) return [];
      const typed = mark.trim();
      return [{ args: { mark: typed }, at: ['ilgi', index], within: { start: 0, end: typed.length } }];
    });
  },
});
