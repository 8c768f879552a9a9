/** What is enclosed is spoken of in the body. */

import { findEnclosureMentions, speaksOfEnclosures } from '../enclosure-mentions.js';
import { CUSTOM } from '../page.js';
import type { Rule } from '../rule.js';

export const enclosureNotMentioned: Rule<'lint/enclosure-not-mentioned'> = {
  code: 'lint/enclosure-not-mentioned',
  page: {
    severity: 'hint',
    title: { tr: 'Metinde anılmayan ek', en: 'Enclosure that the body never mentions' },
    what: {
      tr: 'Ek satırında yazılan bir belgeden metinde söz edilmiyor. Birden çok ek “Ek-1”, “Ek-2” diye anılır; “ekte”, “ekli” hepsini anar.',
      en: 'An enclosure is not spoken of in the body. Several are mentioned as “Ek-1”, “Ek-2”; “ekte” and “ekli” mention all of them.',
    },
    why: {
      tr: 'Okuyan ekin ne için gönderildiğini metinden öğrenir.',
      en: 'The body tells the reader what the enclosure is for.',
    },
    wrong: `metin: |
  Başvurular 15.02.2019 gününe kadar yapılacaktır.

  Bilgilerinizi rica ederim.
ek: Başvuru Çizelgesi (2 sayfa)
`,
    right: `metin: |
  Başvurular ekteki çizelgeyle 15.02.2019 gününe kadar yapılacaktır.

  Bilgilerinizi rica ederim.
ek: Başvuru Çizelgesi (2 sayfa)
`,
    basis: CUSTOM,
  },
  check({ circular: { body, enclosures } }) {
    const named = new Set(findEnclosureMentions(body).flatMap(({ number }) => number ?? []));
    if (named.size === 0) {
      return enclosures.length === 0 || speaksOfEnclosures(body) ? [] : [{ args: { number: null }, at: ['ek', 0] }];
    }
    return enclosures.flatMap((enclosure, index) => {
      // What is not sent was only listed for completeness.
      if (named.has(index + 1) || /[Kk]onulmadı/.test(enclosure)) return [];
      return [{ args: { number: index + 1 }, at: ['ek', index] }];
    });
  },
};
