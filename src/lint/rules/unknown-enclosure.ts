/** No enclosure is spoken of that is not there. */

import { findEnclosureMentions } from '../enclosure-mentions.js';
import { CUSTOM } from '../page.js';
import type { Hit, Rule } from '../rule.js';

export const unknownEnclosure: Rule<'lint/unknown-enclosure'> = {
  code: 'lint/unknown-enclosure',
  page: {
    severity: 'warning',
    title: { tr: 'Metinde anılan ek yok', en: 'The body mentions an enclosure that is not there' },
    what: {
      tr: 'Metin “Ek-3” ya da “ekteki form” diyor, ek satırında ise o kadar belge yok. Başka bir belgenin eki (“Yönetmeliğin Ek-1’i”) sayılmaz.',
      en: 'The body says “Ek-3” or “ekteki form”, and fewer documents are listed as enclosed. The annex of another document (“Yönetmeliğin Ek-1’i”) does not count.',
    },
    why: {
      tr: 'Yazı gider, ek kalır; gönderen bunu telefonla öğrenir.',
      en: 'The letter goes out and the enclosure stays; the sender learns of it by telephone.',
    },
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
    basis: CUSTOM,
  },
  check({ circular: { body, enclosures } }) {
    const count = enclosures.length;
    return findEnclosureMentions(body).flatMap((mention): Hit<'lint/unknown-enclosure'>[] => {
      const { text, start, end, number, isOfAnother } = mention;
      if (isOfAnother) return [];
      const hit = { args: { mention: text, enclosures: count }, at: ['metin'], within: { start, end } };
      if (number === null) return count === 0 ? [{ ...hit, severity: 'hint' }] : [];
      return number > count || number === 0 ? [hit] : [];
    });
  },
};
