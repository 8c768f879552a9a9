/** Gizlilik is one of the words of the regulation. */

import { regulation } from '../page.js';
import { isRegulation } from '../profiles.js';
import type { Rule } from '../rule.js';

const KNOWN = ['ÇOK GİZLİ', 'GİZLİ', 'HİZMETE ÖZEL'] as const;

export const unknownSecrecy: Rule<'lint/unknown-secrecy'> = {
  code: 'lint/unknown-secrecy',
  page: {
    severity: 'warning',
    title: { tr: 'Alışılmadık gizlilik derecesi', en: 'Unusual degree of secrecy' },
    what: {
      tr: 'Gizlilik dereceleri ÇOK GİZLİ, GİZLİ ve HİZMETE ÖZEL’dir. Başka bir söz yazıldığı gibi basılır; yonetmelik-2020 şablonunda uyarıdır, öbürlerinde not edilir.',
      en: 'The degrees of secrecy are ÇOK GİZLİ, GİZLİ and HİZMETE ÖZEL. Another word prints as typed; a warning in the profile yonetmelik-2020, a note elsewhere.',
    },
    why: {
      tr: 'Harf eksik bir derece (GIZLI) evrakı korumasız bırakabilir.',
      en: 'A misspelt degree (GIZLI) may leave the letter unprotected.',
    },
    wrong: 'gizlilik: ÖZEL\nkonu: Üye Borçları\nsablon: yonetmelik-2020\n',
    right: 'gizlilik: HİZMETE ÖZEL\nkonu: Üye Borçları\nsablon: yonetmelik-2020\n',
    basis: regulation('25'),
  },
  check({ circular }) {
    const word = circular.classification;
    if (word === null || KNOWN.some((known) => known === word)) return [];
    const severity = isRegulation(circular) ? 'warning' : 'hint';
    return [{ args: { word, known: KNOWN }, at: ['gizlilik'], severity }];
  },
};
