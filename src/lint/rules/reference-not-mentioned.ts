/** Every reference is spoken of in the body. */

import { CUSTOM } from '../page.js';
import { findReferenceMentions, referenceMark } from '../reference-mentions.js';
import type { Rule } from '../rule.js';

export const referenceNotMentioned: Rule<'lint/reference-not-mentioned'> = {
  code: 'lint/reference-not-mentioned',
  page: {
    severity: 'warning',
    title: { tr: 'Metinde anılmayan ilgi', en: 'Reference that the body never mentions' },
    what: {
      tr: 'İlgi satırında sayılan bir yazıdan metinde söz edilmiyor. Tek ilgi “ilgi yazı” diye, birden çok ilgi “ilgi (a)” diye anılır; “ilgi yazılar” hepsini birden anar.',
      en: 'A letter listed as a reference is not spoken of in the body. A single one is mentioned as “ilgi yazı”, several as “ilgi (a)”; “ilgi yazılar” mentions all of them.',
    },
    why: {
      tr: 'Anılmayan ilginin neden yazıldığı anlaşılmaz; çoğu zaman eski bir genelgeden kalmıştır.',
      en: 'Nobody can tell why it is there; most often it was left over from an older circular.',
    },
    wrong: `ilgi:
  - 07.06.2005 tarih ve 5362 sayılı Kanun.
  - TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
metin: |
  Tarifelerin yenileneceği ilgi (b) Genelge ile bildirilmiştir.

  Bilgilerinizi rica ederim.
`,
    right: `ilgi:
  - 07.06.2005 tarih ve 5362 sayılı Kanun.
  - TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
metin: |
  İlgi (a) Kanun uyarınca tarifelerin yenileneceği ilgi (b) Genelge ile bildirilmiştir.

  Bilgilerinizi rica ederim.
`,
    basis: CUSTOM,
  },
  check({ circular: { references, body } }) {
    const mentions = findReferenceMentions(body);
    if (mentions.some(({ isPlural, ordinals }) => isPlural && ordinals.length === 0)) return [];
    if (references.length === 1) {
      return mentions.length > 0 ? [] : [{ args: { mark: null }, at: ['ilgi', 0] }];
    }
    const named = new Set(mentions.flatMap(({ ordinals }) => ordinals));
    return references.flatMap((_, index) =>
      named.has(index) ? [] : [{ args: { mark: referenceMark(index) }, at: ['ilgi', index] }],
    );
  },
};
