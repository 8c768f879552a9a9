/** No reference is spoken of that is not there. */

import { CUSTOM } from '../bases.js';
import { findReferenceMentions } from '../reference-mentions.js';
import { type Hit, rule } from '../rule.js';

type Args = { mention: string; references: number };

export const unknownReference = rule<'lint/unknown-reference', Args>({
  code: 'lint/unknown-reference',
  severity: 'error',
  tr: () => ({
    title: 'Metinde anılan ilgi yok',
    finding: ({ mention, references }) => ({
      message:
        references === 0
          ? `Metin “${mention}” diyor, ilgi ise yazılmamış.`
          : references === 1
            ? `Metin “${mention}” diyor; tek ilgi var ve o harfsiz basılır.`
            : `Metin “${mention}” diyor, ${references} ilgi var.`,
      help: references === 1 ? 'Metinde “ilgi yazı” diye anın.' : 'Harfi düzeltin ya da ilgiyi ekleyin.',
    }),
    what: 'Metin “ilgi (ç)” gibi bir harf anıyor, ilgi satırında ise o kadar yazı yok. Tek ilgi harfsiz basıldığı için “ilgi (a)” diye anılması yalnız uyarıdır; “ilgi yazı” denip hiç ilgi yazılmamışsa da öyle.',
    why: 'Okuyan hangi yazıdan söz edildiğini bulamaz. Harfler Türk alfabesine göredir: c’den sonra ç gelir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'The body mentions a reference that is not there',
    finding: ({ mention, references }) => ({
      message:
        references === 0
          ? `The body says “${mention}”, and there is no reference.`
          : references === 1
            ? `The body says “${mention}”; the only reference prints without a letter.`
            : `The body says “${mention}”; there are ${references} references.`,
      help: references === 1 ? 'Mention it as “ilgi yazı”.' : 'Correct the letter, or add the reference.',
    }),
    what: 'The body names a letter such as “ilgi (ç)”, and there are fewer references. A single reference prints without a letter, so that calling it “ilgi (a)” is only warned of; so is “ilgi yazı” where there is no reference at all.',
    why: 'The reader cannot find what is meant. The letters are those of the Turkish alphabet: ç comes after c.',
    basis: CUSTOM.en,
  }),
  example: {
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
  },
  check({ circular: { references, body } }) {
    const count = references.length;
    return findReferenceMentions(body).flatMap((mention): Hit<Args>[] => {
      const { text, start, end, ordinals, isPlain } = mention;
      const hit = { args: { mention: text, references: count }, at: ['metin'], within: { start, end } };
      const isBeyond = ordinals.some((each) => each >= (count === 1 ? 0 : count));
      if (isBeyond) return [count > 1 || ordinals.some((each) => each > 0) ? hit : { ...hit, severity: 'warning' }];
      return count === 0 && isPlain ? [{ ...hit, severity: 'warning' }] : [];
    });
  },
});
