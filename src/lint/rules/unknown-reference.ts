/** No reference is spoken of that is not there. */

import { CUSTOM } from '../page.js';
import { findReferenceMentions } from '../reference-mentions.js';
import type { Hit, Rule } from '../rule.js';

export const unknownReference: Rule<'lint/unknown-reference'> = {
  code: 'lint/unknown-reference',
  page: {
    severity: 'error',
    title: { tr: 'Metinde anılan ilgi yok', en: 'The body mentions a reference that is not there' },
    what: {
      tr: 'Metin “ilgi (ç)” gibi bir harf anıyor, ilgi satırında ise o kadar yazı yok. Tek ilgi harfsiz basıldığı için “ilgi (a)” diye anılması yalnız uyarıdır; “ilgi yazı” denip hiç ilgi yazılmamışsa da öyle.',
      en: 'The body names a letter such as “ilgi (ç)”, and there are fewer references. A single reference prints without a letter, so that calling it “ilgi (a)” is only warned of; so is “ilgi yazı” where there is no reference at all.',
    },
    why: {
      tr: 'Okuyan hangi yazıdan söz edildiğini bulamaz. Harfler Türk alfabesine göredir: c’den sonra ç gelir.',
      en: 'The reader cannot find what is meant. The letters are those of the Turkish alphabet: ç comes after c.',
    },
    wrong: `ilgi:
  - 07.06.2005 tarih ve 5362 sayılı Kanun.
  - TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
metin: |
  İlgi (a) Kanun uyarınca tarifelerin yenileneceği ilgi (b) Genelge ve ilgi (c) yazı ile bildirilmiştir.

  Bilgilerinizi rica ederim.
`,
    right: `ilgi:
  - 07.06.2005 tarih ve 5362 sayılı Kanun.
  - TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
  - İl Ticaret Müdürlüğünün 27.12.2018 tarih ve 17855 sayılı yazısı.
metin: |
  İlgi (a) Kanun uyarınca tarifelerin yenileneceği ilgi (b) Genelge ve ilgi (c) yazı ile bildirilmiştir.

  Bilgilerinizi rica ederim.
`,
    basis: CUSTOM,
  },
  check({ circular: { references, body } }) {
    const count = references.length;
    return findReferenceMentions(body).flatMap((mention): Hit<'lint/unknown-reference'>[] => {
      const { text, start, end, ordinals, isPlain } = mention;
      const hit = { args: { mention: text, references: count }, at: ['metin'], within: { start, end } };
      const isBeyond = ordinals.some((each) => each >= (count === 1 ? 0 : count));
      if (isBeyond) return [count > 1 || ordinals.some((each) => each > 0) ? hit : { ...hit, severity: 'warning' }];
      return count === 0 && isPlain ? [{ ...hit, severity: 'warning' }] : [];
    });
  },
};
