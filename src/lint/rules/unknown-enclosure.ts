/** No enclosure is spoken of that is not there. */

import { CUSTOM } from '../bases.js';
import { findEnclosureMentions } from '../enclosure-mentions.js';
import { type Hit, rule } from '../rule.js';

type Args = { mention: string; enclosures: number };

export const unknownEnclosure = rule<'lint/unknown-enclosure', Args>({
  code: 'lint/unknown-enclosure',
  severity: 'warning',
  tr: () => ({
    title: 'Metinde anılan ek yok',
    finding: ({ mention, enclosures }) => ({
      message:
        enclosures === 0
          ? `Metin “${mention}” diyor, ek yazılmamış.`
          : `Metin “${mention}” diyor, ${enclosures} ek var.`,
      help: 'Eki ek: altına yazın ya da metni düzeltin.',
    }),
    what: 'Metin “Ek-3” ya da “ekteki form” diyor, ek satırında ise o kadar belge yok. Başka bir belgenin eki (“Yönetmeliğin Ek-1’i”) sayılmaz.',
    why: 'Yazı gider, ek kalır; gönderen bunu telefonla öğrenir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'The body mentions an enclosure that is not there',
    finding: ({ mention, enclosures }) => ({
      message:
        enclosures === 0
          ? `The body says “${mention}”, and nothing is enclosed.`
          : `The body says “${mention}”; enclosures: ${enclosures}.`,
      help: 'List it under ek:, or correct the body.',
    }),
    what: 'The body says “Ek-3” or “ekteki form”, and fewer documents are listed as enclosed. The annex of another document (“Yönetmeliğin Ek-1’i”) does not count.',
    why: 'The letter goes out and the enclosure stays; the sender learns of it by telephone.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: `metin: |
  Başvurular Ek-2'de yer alan çizelgeyle yapılacaktır.

  Bilgilerinizi rica ederim.
ek: Başvuru Çizelgesi (2 sayfa)
`,
    right: `metin: |
  Başvurular Ek-1'de yer alan çizelgeyle yapılacaktır.

  Bilgilerinizi rica ederim.
ek: Başvuru Çizelgesi (2 sayfa)
`,
  },
  check({ circular: { body, enclosures } }) {
    const count = enclosures.length;
    return findEnclosureMentions(body).flatMap((mention): Hit<Args>[] => {
      const { text, start, end, number, isOfAnother } = mention;
      if (isOfAnother) return [];
      const hit = { args: { mention: text, enclosures: count }, at: ['metin'], within: { start, end } };
      if (number === null) return count === 0 ? [{ ...hit, severity: 'hint' }] : [];
      return number > count || number === 0 ? [hit] : [];
    });
  },
});
