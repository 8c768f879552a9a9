/** Addresses of the web are well formed. */

import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import type { Hit, Rule } from '../rule.js';

export const badUrl: Rule<'lint/bad-url'> = {
  code: 'lint/bad-url',
  page: {
    severity: 'warning',
    title: { tr: 'Biçimsiz web adresi', en: 'Malformed web address' },
    what: {
      tr: 'Bir web adresi http:/, htttp://, www, gibi yanlış başlıyor ya da alan adı eksik.',
      en: 'A web address begins wrongly, as with http:/, htttp:// or www, — or its domain is not whole.',
    },
    why: { tr: 'Okuyan adrese gidemez.', en: 'Nobody gets there.' },
    wrong: `metin: |
  Başvurular http:/www.birlik.example adresinden yapılacaktır.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  Başvurular https://www.birlik.example adresinden yapılacaktır.

  Bilgilerinizi rica ederim.
`,
    basis: { tr: 'RFC 3986', en: 'RFC 3986' },
  },
  check: ({ circular }) => printedTexts(circular).flatMap(badIn),
  checkOrganisation: (organisation) => organisationTexts(organisation).flatMap(badIn),
};

/** What can only be meant as an address of the web. */
const MEANT = /^(?:h+t+p+s?[:;.]{0,2}\/|https?[;.]|w{2,5}[.,](?=[\p{L}\d]))/u;
const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?`;
const GOOD = new RegExp(
  String.raw`^(?:https?://(?:www\.)?|www\.)${LABEL}(?:\.${LABEL})+(?::\d{1,5})?(?:[/?#]\S*)?$`,
  'u',
);

function badIn({ path, text }: PrintedText): Hit<'lint/bad-url'>[] {
  return [...text.matchAll(/[^\s<>()[\]“”"«»|*]+/gu)].flatMap(({ 0: typed, index }) => {
    if (!MEANT.test(typed)) return [];
    const address = typed.replace(/[.,:;!?…]+$/u, '').replace(/['’]\p{L}{0,5}$/u, '');
    if (GOOD.test(address)) return [];
    return [{ args: { address }, at: path, within: { start: index, end: index + address.length } }];
  });
}
