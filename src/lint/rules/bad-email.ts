/** E-mail addresses are well formed. */

import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import type { Hit, Rule } from '../rule.js';

export const badEmail: Rule<'lint/bad-email'> = {
  code: 'lint/bad-email',
  page: {
    severity: 'warning',
    title: { tr: 'Biçimsiz e-posta adresi', en: 'Malformed e-mail address' },
    what: {
      tr: 'Bir e-posta adresinde boşluk, Türkçe harf, virgül ya da eksik bir parça var.',
      en: 'An e-mail address has a space, a Turkish letter or a comma in it, or lacks a part.',
    },
    why: { tr: 'O adrese yazılan ileti ulaşmaz.', en: 'What is sent there does not arrive.' },
    wrong: `metin: |
  Görüşler bilgi@birlik adresine gönderilecektir.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  Görüşler bilgi@birlik.example adresine gönderilecektir.

  Bilgilerinizi rica ederim.
`,
    basis: { tr: 'RFC 5321, ASCII adresler', en: 'RFC 5321, ASCII addresses' },
  },
  check: ({ circular }) => printedTexts(circular).flatMap(badIn),
  checkOrganisation(organisation) {
    const lists = [...organisation.addresseeGroups].flatMap(([key, { members }]) =>
      members.flatMap(({ email }): Hit<'lint/bad-email'>[] =>
        email === null || GOOD.test(email) ? [] : [{ args: { address: email }, at: ['muhataplar', key, 'liste'] }],
      ),
    );
    return [...organisationTexts(organisation).flatMap(badIn), ...contactSlips(organisation.contact), ...lists];
  },
};

const GOOD = /^[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;

/** `@birlik` is a name on a social network; what follows an apostrophe after the address is a suffix. */
function badIn({ path, text }: PrintedText): Hit<'lint/bad-email'>[] {
  return [...text.matchAll(/[^\s<>()[\]“”"«»;|*]*@[^\s<>()[\]“”"«»;|*]*/gu)].flatMap(({ 0: typed, index }) => {
    const isHandle = /^@[\p{L}\d_]+[.,]?$/u.test(typed) && /(^|[\s(])$/.test(text.slice(0, index));
    const isAddressOfWeb = /:\/\//.test(typed);
    if (isHandle || isAddressOfWeb) return [];
    const address = typed
      .replace(/^mailto:/, '')
      .replace(/[.,:!?…]+$/u, '')
      .replace(/['’]\p{L}{0,5}$/u, '');
    if (GOOD.test(address)) return [];
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
  ).flatMap(([key, address]): Hit<'lint/bad-email'>[] =>
    address === null || address.includes('@') ? [] : [{ args: { address }, at: ['kurum', 'iletisim', key] }],
  );
}
