/** E-mail addresses are well formed. */

import { isEmailAddress } from '../../circular/email-address.js';
import { withoutSentence } from '../address-in-text.js';
import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import { type Hit, rule } from '../rule.js';

type Args = { address: string };

export const badEmail = rule<'lint/bad-email', Args>({
  code: 'lint/bad-email',
  severity: 'warning',
  tr: () => ({
    title: 'Biçimsiz e-posta adresi',
    finding: ({ address }) => ({
      message: `“${address}” bir e-posta adresi değil.`,
      help: 'ad@kurum.example biçiminde, boşluksuz ve Türkçe harfsiz yazılır.',
    }),
    what: 'Bir e-posta adresinde boşluk, Türkçe harf, virgül ya da eksik bir parça var.',
    why: 'O adrese yazılan ileti ulaşmaz.',
    basis: 'RFC 5321, ASCII adresler',
  }),
  en: () => ({
    title: 'Malformed e-mail address',
    finding: ({ address }) => ({
      message: `“${address}” is no e-mail address.`,
      help: 'Write name@body.example, without spaces and Turkish letters.',
    }),
    what: 'An e-mail address has a space, a Turkish letter or a comma in it, or lacks a part.',
    why: 'What is sent there does not arrive.',
    basis: 'RFC 5321, ASCII addresses',
  }),
  example: {
    wrong: `metin: |
  Görüşler bilgi@birlik adresine gönderilecektir.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  Görüşler bilgi@birlik.example adresine gönderilecektir.

  Bilgilerinizi rica ederim.
`,
  },
  check: ({ circular }) => printedTexts(circular).flatMap(badIn),
  checkOrganisation(organisation) {
    const lists = [...organisation.addresseeGroups].flatMap(([key, { members }]) =>
      members.flatMap(({ email }): Hit<Args>[] =>
        email === null || isEmailAddress(email) ? [] : [{ args: { address: email }, at: ['muhataplar', key, 'liste'] }],
      ),
    );
    return [...organisationTexts(organisation).flatMap(badIn), ...contactSlips(organisation.contact), ...lists];
  },
});

/** `@birlik` is a name on a social network; what follows an apostrophe after the address is a suffix. */
function badIn({ path, text }: PrintedText): Hit<Args>[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(/[^\s<>()[\]“”"«»;|*]+/gu)].flatMap(({ 0: typed, index }) => {
    if (!typed.includes('@')) return [];
    const isHandle = /^@[\p{L}\d_]+[.,]?$/u.test(typed) && /^[\s(]?$/.test(text.slice(Math.max(0, index - 1), index));
    const isAddressOfWeb = /:\/\//.test(typed);
    if (isHandle || isAddressOfWeb) return [];
    const address = withoutSentence(typed.replace(/^mailto:/, ''));
    if (isEmailAddress(address)) return [];
    const start = index + typed.indexOf(address);
    return [{ args: { address }, at: path, within: { start, end: start + address.length } }];
  });
}

/** An address without @ is found only where an address is expected. */
function contactSlips(contact: { readonly email: string | null; readonly kep: string | null } | null) {
  const { email = null, kep = null } = contact ?? {};
  return (
    [
      ['eposta', email],
      ['kep', kep],
    ] as const
  ).flatMap(([key, address]): Hit<Args>[] =>
    address === null || address.includes('@') ? [] : [{ args: { address }, at: ['kurum', 'iletisim', key] }],
  );
}
