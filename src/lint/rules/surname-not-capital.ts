/** Surnames of signers are in capitals, as Turkish has them. */

import { lowerTr, upperTr } from '../../language/casing.js';
import type { KeyPath } from '../../source.js';
import { regulation } from '../bases.js';
import { type Hit, rule } from '../rule.js';

type Args = { name: string; nearest: string };

export const surnameNotCapital = rule<'lint/surname-not-capital', Args>({
  code: 'lint/surname-not-capital',
  severity: 'warning',
  tr: () => ({
    title: 'Soyadı büyük harfle değil',
    finding: ({ name, nearest }) => ({
      message: `Soyadı büyük harfle yazılır: “${name}”.`,
      help: `“${nearest}” yazın.`,
    }),
    what: 'İmzalayanın ve onaylayanın adı küçük, soyadı büyük harfle yazılır: İbrahim BAYRAM. Büyük harfler Türkçedir: dikmen → DİKMEN.',
    basis: regulation('17').tr,
  }),
  en: () => ({
    title: 'Surname not in capitals',
    finding: ({ name, nearest }) => ({
      message: `The surname is written in capitals: “${name}”.`,
      help: `Write “${nearest}”.`,
    }),
    what: 'Those who sign and approve are written with the surname in capitals: İbrahim BAYRAM. The capitals are Turkish: dikmen → DİKMEN.',
    basis: regulation('17').en,
  }),
  example: {
    wrong: `imza: {ad: İbrahim Bayram, unvan: Başkan Vekili}
metin: Bilgilerinizi rica ederim.
`,
    right: `imza: {ad: İbrahim BAYRAM, unvan: Başkan Vekili}
metin: Bilgilerinizi rica ederim.
`,
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
});

/** `Birlik Yönetim Kurulu`, `Örnek Odası Başkanlığı`: a body signs, and has no surname. */
const BODY =
  /(?:kurul|heyet|komite|komisyon|divan|meclis|genel merkez|oda|birli[kğ]|federasyon|konfederasyon|kooperatif|dernek|derneğ|vakıf|vakf|sendika|baro|şube|şirket|müdürlü[kğ]|başkanlı[kğ]|sekreterli[kğ]|bakanlı[kğ]|valili[kğ]|kaymakamlı[kğ]|rektörlü[kğ]|dekanlı[kğ]|temsilcili[kğ]|müşavirli[kğ]|daire|büro|merkez|üniversite|enstitü|okul|lise)(?:u|ü|ı|i|sı|si|su|sü|kası|leri|ları)?$/u;

/** A title after the name, or a second surname, is no slip where any word of two letters is in capitals. */
function slip(name: string | null | undefined, at: KeyPath): Hit<Args>[] {
  const words = [...(name ?? '').matchAll(/\p{L}[\p{L}\p{M}'’-]+/gu)];
  const surname = words.at(-1);
  if (!name || surname === undefined || words.length < 2 || BODY.test(lowerTr(surname[0]))) return [];
  if (words.some(([word], index) => index > 0 && upperTr(word) === word)) return [];
  const start = surname.index;
  const end = start + surname[0].length;
  const nearest = name.slice(0, start) + upperTr(surname[0]) + name.slice(end);
  return [{ args: { name, nearest }, at, within: { start, end } }];
}
