/** One kind of quotation mark and of apostrophe in a letter. */

import { CUSTOM } from '../page.js';
import type { Hit, Rule } from '../rule.js';

export const mixedQuotes: Rule<'lint/mixed-quotes'> = {
  code: 'lint/mixed-quotes',
  page: {
    severity: 'hint',
    title: { tr: 'Karışık tırnak', en: 'Mixed quotation marks' },
    what: {
      tr: 'Metinde düz ve kıvrık tırnaklar ya da kesme işaretleri ("…" ile “…”, \' ile ’) bir arada. Program hiçbirini değiştirmez.',
      en: 'Straight and curly quotation marks or apostrophes ("…" and “…”, \' and ’) stand in one body. The program changes none.',
    },
    why: {
      tr: 'Parçaları başka başka yerlerden kopyalanmış metinde olur; basılı sayfada göze batar.',
      en: 'It happens to texts pasted together from several sources, and shows on the page.',
    },
    wrong: `metin: |
  "Fiş" ve “makbuz” fatura yerine geçmez.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  “Fiş” ve “makbuz” fatura yerine geçmez.

  Bilgilerinizi rica ederim.
`,
    basis: CUSTOM,
  },
  check({ circular: { body } }) {
    return [
      ...mixture(body, [/"/, /[“”„]/u, /[«»]/u]),
      ...mixture(body, [/(?<=\p{L}|\d)'(?=\p{L})/u, /(?<=\p{L}|\d)[’‘](?=\p{L})/u, /(?<=\p{L}|\d)[´\u0060](?=\p{L})/u]),
    ];
  },
};

/** Points at the first mark of another kind than the body began with. */
function mixture(body: string, kinds: readonly RegExp[]): Hit<'lint/mixed-quotes'>[] {
  const places = kinds.flatMap((kind) => {
    const at = body.search(kind);
    return at === -1 ? [] : [{ at, mark: body.charAt(at) }];
  });
  const [first, other] = places.sort((a, b) => a.at - b.at);
  if (first === undefined || other === undefined) return [];
  const args = { first: first.mark, other: other.mark };
  return [{ args, at: ['metin'], within: { start: other.at, end: other.at + 1 } }];
}
