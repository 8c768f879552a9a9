/** One signer asks as “rica ederim”, several as “rica ederiz”. */

import { CUSTOM } from '../bases.js';
import { findClosings } from '../closing.js';
import { rule } from '../rule.js';

type Args = { closing: string; signers: number };

export const closingPerson = rule<'lint/closing-person', Args>({
  code: 'lint/closing-person',
  severity: 'warning',
  tr: () => ({
    title: 'Bitişin kişisi imzacı sayısına uymuyor',
    finding: ({ closing, signers }) => ({
      message:
        signers === 1
          ? `Tek imzacı var, metin “${closing}” diyor.`
          : `${signers} imzacı var, metin “${closing}” diyor.`,
      help:
        signers === 1
          ? 'Tek imzayla tekil yazılır (ederim, Saygılarımla).'
          : 'Birden çok imzayla çoğul yazılır (ederiz).',
    }),
    what: 'İki ya da daha çok imzalı yazı “rica ederiz”, tek imzalı yazı “rica ederim” diye biter. Tek imzayla “ederiz” diyen kurumlar da vardır; o yalnız not edilir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Person of the closing formula against the number of signers',
    finding: ({ closing, signers }) => ({
      message: `Signers: ${signers}; the body says “${closing}”.`,
      help:
        signers === 1
          ? 'One signer writes in the singular (ederim, Saygılarımla).'
          : 'Several signers write in the plural (ederiz).',
    }),
    what: 'A letter of two or more signers ends with “rica ederiz”, one of a single signer with “rica ederim”. Some bodies write the plural over one signature; that is only noted.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: `metin: |
  Toplantı 25.01.2019 günü yapılacaktır.

  Bilgilerinizi rica ederim.
imza: [genel-sekreter, baskan]
`,
    right: `metin: |
  Toplantı 25.01.2019 günü yapılacaktır.

  Bilgilerinizi rica ederiz.
imza: [genel-sekreter, baskan]
`,
  },
  check({ circular: { body, signatures } }) {
    const signers = signatures.length;
    const isWrong = (isPlural: boolean | null) => isPlural !== null && signers > 0 && isPlural !== signers > 1;
    const closing = findClosings(body).find(({ isPlural }) => isWrong(isPlural));
    if (closing === undefined) return [];
    const { text, start, end, isPlural } = closing;
    const args = { closing: text, signers };
    return [{ args, at: ['metin'], within: { start, end }, severity: isPlural ? 'hint' : 'warning' }];
  },
});
