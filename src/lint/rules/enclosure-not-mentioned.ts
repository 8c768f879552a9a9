/** What is enclosed is spoken of in the body. */

import { CUSTOM } from '../bases.js';
import { findEnclosureMentions, speaksOfEnclosures } from '../enclosure-mentions.js';
import { rule } from '../rule.js';

type Args = { number: number | null };

export const enclosureNotMentioned = rule<'lint/enclosure-not-mentioned', Args>({
  code: 'lint/enclosure-not-mentioned',
  severity: 'hint',
  tr: () => ({
    title: 'Metinde anılmayan ek',
    finding: ({ number }) => ({
      message: number === null ? 'Metin eklerden söz etmiyor.' : `Metin Ek-${number} belgesinden söz etmiyor.`,
      help: number === null ? 'Metinde “ekte” ya da “Ek-1” diye anın.' : `Metinde “Ek-${number}” diye anın.`,
    }),
    what: 'Ek satırında yazılan bir belgeden metinde söz edilmiyor. Birden çok ek “Ek-1”, “Ek-2” diye anılır; “ekte”, “ekli” hepsini anar.',
    why: 'Okuyan ekin ne için gönderildiğini metinden öğrenir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Enclosure that the body never mentions',
    finding: ({ number }) => ({
      message:
        number === null ? 'The body does not mention the enclosures.' : `The body does not mention Ek-${number}.`,
      help: number === null ? 'Mention them as “ekte” or “Ek-1”.' : `Mention it as “Ek-${number}”.`,
    }),
    what: 'An enclosure is not spoken of in the body. Several are mentioned as “Ek-1”, “Ek-2”; “ekte” and “ekli” mention all of them.',
    why: 'The body tells the reader what the enclosure is for.',
    basis: CUSTOM.en,
  }),
  example: {
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
  },
  check({ circular: { body, enclosures } }) {
    const named = new Set(findEnclosureMentions(body).flatMap(({ number }) => number ?? []));
    if (named.size === 0) {
      return enclosures.length === 0 || speaksOfEnclosures(body) ? [] : [{ args: { number: null }, at: ['ek', 0] }];
    }
    return enclosures.flatMap((enclosure, index) => {
      // What is not sent was only listed for completeness.
      if (named.has(index + 1) || /[Kk]onulmadı/.test(enclosure.name)) return [];
      return [{ args: { number: index + 1 }, at: ['ek', index] }];
    });
  },
});
