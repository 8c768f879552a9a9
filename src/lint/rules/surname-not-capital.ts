/** Surnames of signers are in capitals, as Turkish has them. */

import { upperTr } from '../../language/casing.js';
import type { KeyPath } from '../../source.js';
import { regulation } from '../page.js';
import type { Hit, Rule } from '../rule.js';

export const surnameNotCapital: Rule<'lint/surname-not-capital'> = {
  code: 'lint/surname-not-capital',
  page: {
    severity: 'warning',
    title: { tr: 'Soyadı büyük harfle değil', en: 'Surname not in capitals' },
    what: {
      tr: 'İmzalayanın ve onaylayanın adı küçük, soyadı büyük harfle yazılır: İbrahim BAYRAM. Büyük harfler Türkçedir: dikmen → DİKMEN.',
      en: 'Those who sign and approve are written with the surname in capitals: İbrahim BAYRAM. The capitals are Turkish: dikmen → DİKMEN.',
    },
    why: null,
    wrong: `imza: {ad: İbrahim Bayram, unvan: Başkan Vekili}
metin: Bilgilerinizi rica ederim.
`,
    right: `imza: {ad: İbrahim BAYRAM, unvan: Başkan Vekili}
metin: Bilgilerinizi rica ederim.
`,
    basis: regulation('17'),
  },
  check({ circular: { content, approval } }) {
    return [
      ...content.imza.flatMap(({ ad }, index) => slip(ad, ['imza', index, 'ad'])),
      ...slip(approval?.name, ['olur', 'ad']),
      ...slip(approval?.proposal?.name, ['olur', 'teklif', 'ad']),
      ...slip(approval?.consent?.name, ['olur', 'uygun', 'ad']),
    ];
  },
  checkOrganisation({ signatories, enquiries }) {
    return [
      ...[...signatories].flatMap(([key, { name }]) => slip(name, ['imzacilar', key, 'ad'])),
      ...slip(enquiries?.name, ['kurum', 'bilgi_icin', 'ad']),
    ];
  },
};

/** A title after the name, or a second surname, is no slip where any word of two letters is in capitals. */
function slip(name: string | null | undefined, at: KeyPath): Hit<'lint/surname-not-capital'>[] {
  const words = [...(name ?? '').matchAll(/\p{L}[\p{L}\p{M}'’-]+/gu)];
  const surname = words.at(-1);
  if (!name || surname === undefined || words.length < 2) return [];
  if (words.some(([word], index) => index > 0 && upperTr(word) === word)) return [];
  const start = surname.index;
  const end = start + surname[0].length;
  const nearest = name.slice(0, start) + upperTr(surname[0]) + name.slice(end);
  return [{ args: { name, nearest }, at, within: { start, end } }];
}
