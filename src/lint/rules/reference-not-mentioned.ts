/** Every reference is spoken of in the body. */

import { CUSTOM } from '../bases.js';
import { findReferenceMentions, referenceMark } from '../reference-mentions.js';
import { rule } from '../rule.js';

type Args = { mark: string | null };

export const referenceNotMentioned = rule<'lint/reference-not-mentioned', Args>({
  code: 'lint/reference-not-mentioned',
  severity: 'warning',
  tr: () => ({
    title: 'Metinde anılmayan ilgi',
    finding: ({ mark }) => ({
      message: mark === null ? 'Metin ilgiden söz etmiyor.' : `Metin ilgi ${mark} yazısından söz etmiyor.`,
      help:
        mark === null
          ? 'Metinde “ilgi yazı ile …” diye anın ya da ilgiyi silin.'
          : `Metinde “ilgi ${mark}” diye anın ya da silin.`,
    }),
    what: 'İlgi satırında sayılan bir yazıdan metinde söz edilmiyor. Tek ilgi “ilgi yazı” diye, birden çok ilgi “ilgi (a)” diye anılır; “ilgi yazılar” hepsini birden anar.',
    why: 'Anılmayan ilginin neden yazıldığı anlaşılmaz; çoğu zaman eski bir genelgeden kalmıştır.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Reference that the body never mentions',
    finding: ({ mark }) => ({
      message:
        mark === null ? 'The body does not mention the reference.' : `The body does not mention reference ${mark}.`,
      help: mark === null ? 'Mention it as “ilgi yazı”, or remove it.' : `Mention it as “ilgi ${mark}”, or remove it.`,
    }),
    what: 'A letter listed as a reference is not spoken of in the body. A single one is mentioned as “ilgi yazı”, several as “ilgi (a)”; “ilgi yazılar” mentions all of them.',
    why: 'Nobody can tell why it is there; most often it was left over from an older circular.',
    basis: CUSTOM.en,
  }),
  example: {
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
});
