/** One signer asks as “rica ederim”, several as “rica ederiz”. */

import { findClosings } from '../closing.js';
import { CUSTOM } from '../page.js';
import type { Rule } from '../rule.js';

export const closingPerson: Rule<'lint/closing-person'> = {
  code: 'lint/closing-person',
  page: {
    severity: 'warning',
    title: {
      tr: 'Bitişin kişisi imzacı sayısına uymuyor',
      en: 'Person of the closing formula against the number of signers',
    },
    what: {
      tr: 'İki veya daha çok imzalı yazı “rica ederiz”, tek imzalı yazı “rica ederim” diye biter. Tek imzayla “ederiz” diyen kurumlar da vardır; o yalnız not edilir.',
      en: 'A letter of two or more signers ends with “rica ederiz”, one of a single signer with “rica ederim”. Some bodies write the plural over one signature; that is only noted.',
    },
    why: null,
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
    basis: CUSTOM,
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
};
