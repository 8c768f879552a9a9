/** Addresses of the web are well formed. */

import { withoutSentence } from '../address-in-text.js';
import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import { type Hit, rule } from '../rule.js';

type Args = { address: string };

export const badUrl = rule<'lint/bad-url', Args>({
  code: 'lint/bad-url',
  severity: 'warning',
  tr: () => ({
    title: 'Biçimsiz web adresi',
    finding: ({ address }) => ({
      message: `“${address}” bir web adresi değil.`,
      help: 'https://www.kurum.example biçiminde yazılır.',
    }),
    what: 'Bir web adresi http:/, htttp://, www, gibi yanlış başlıyor ya da alan adı eksik.',
    why: 'Okuyan adrese gidemez.',
    basis: 'RFC 3986',
  }),
  en: () => ({
    title: 'Malformed web address',
    finding: ({ address }) => ({
      message: `“${address}” is no web address.`,
      help: 'Write https://www.body.example.',
    }),
    what: 'A web address begins wrongly, as with http:/, htttp:// or www, — or its domain is not whole.',
    why: 'Nobody gets there.',
    basis: 'RFC 3986',
  }),
  example: {
    wrong: `metin: |
  Başvurular http:/www.birlik.example adresinden yapılacaktır.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  Başvurular https://www.birlik.example adresinden yapılacaktır.

  Bilgilerinizi rica ederim.
`,
  },
  check: ({ circular }) => printedTexts(circular).flatMap(badIn),
  checkOrganisation: (organisation) => organisationTexts(organisation).flatMap(badIn),
});

/** What can only be meant as an address of the web. */
const MEANT = /^(?:h+t+p+s?[:;.]{0,2}\/|https?[;.]|w{2,5}[.,](?=[\p{L}\d]))/u;
const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?`;
const GOOD = new RegExp(
  String.raw`^(?:https?://(?:www\.)?|www\.)${LABEL}(?:\.${LABEL})+(?::\d{1,5})?(?:[/?#]\S*)?$`,
  'u',
);

function badIn({ path, text }: PrintedText): Hit<Args>[] {
  return [...text.matchAll(/[^\s<>()[\]“”"«»|*]+/gu)].flatMap(({ 0: typed, index }) => {
    if (!MEANT.test(typed)) return [];
    const address = withoutSentence(typed);
    if (GOOD.test(address)) return [];
    return [{ args: { address }, at: path, within: { start: index, end: index + address.length } }];
  });
}
