/** One kind of quotation mark and of apostrophe in a letter. */

import { CUSTOM } from '../bases.js';
import { type Hit, rule } from '../rule.js';

type Args = { first: string; other: string };

export const mixedQuotes = rule<'lint/mixed-quotes', Args>({
  code: 'lint/mixed-quotes',
  severity: 'hint',
  tr: () => ({
    title: 'Karışık tırnak',
    finding: ({ first, other }) => ({
      message: `Metinde hem ${first} hem ${other} var.`,
      help: 'Birini seçin.',
    }),
    what: 'Metinde düz ve kıvrık tırnaklar ya da kesme işaretleri ("…" ile “…”, \' ile ’) bir arada. Program hiçbirini değiştirmez.',
    why: 'Parçaları başka başka yerlerden kopyalanmış metinde olur; basılı sayfada göze batar.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Mixed quotation marks',
    finding: ({ first, other }) => ({
      message: `The body has both ${first} and ${other}.`,
      help: 'Choose one.',
    }),
    what: 'Straight and curly quotation marks or apostrophes ("…" and “…”, \' and ’) stand in one body. The program changes none.',
    why: 'It happens to texts pasted together from several sources, and shows on the page.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: `metin: |
  "Fiş" ve “makbuz” fatura yerine geçmez.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  “Fiş” ve “makbuz” fatura yerine geçmez.

  Bilgilerinizi rica ederim.
`,
  },
  check({ circular: { body } }) {
    return [
      ...mixture(body, [/"/, /[“”„]/u, /[«»]/u]),
      ...mixture(body, [/(?<=\p{L}|\d)'(?=\p{L})/u, /(?<=\p{L}|\d)[’‘](?=\p{L})/u, /(?<=\p{L}|\d)[´\u0060](?=\p{L})/u]),
    ];
  },
});

/** Points at the first mark of another kind than the body began with. */
function mixture(body: string, kinds: readonly RegExp[]): Hit<Args>[] {
  const places = kinds.flatMap((kind) => {
    const at = body.search(kind);
    return at === -1 ? [] : [{ at, mark: body.charAt(at) }];
  });
  const [first, other] = places.sort((a, b) => a.at - b.at);
  if (first === undefined || other === undefined) return [];
  const args = { first: first.mark, other: other.mark };
  return [{ args, at: ['metin'], within: { start: other.at, end: other.at + 1 } }];
}
