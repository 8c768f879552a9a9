/** Gizlilik is one of the words of the regulation. */

import { CLASSIFICATIONS } from '../../circular/known-marks.js';
import { regulation } from '../bases.js';
import { isRegulation } from '../profiles.js';
import { rule } from '../rule.js';

type Args = { word: string; known: readonly string[] };

export const unknownSecrecy = rule<'lint/unknown-secrecy', Args>({
  code: 'lint/unknown-secrecy',
  severity: 'warning',
  tr: () => ({
    title: 'Alışılmadık gizlilik derecesi',
    finding: ({ word, known }) => ({
      message: `“${word}” bilinen bir gizlilik derecesi değil; yazıldığı gibi basılacak.`,
      help: `Yönetmelikteki dereceler: ${known.join(', ')}`,
    }),
    what: 'Gizlilik dereceleri ÇOK GİZLİ, GİZLİ ve HİZMETE ÖZEL’dir. Başka bir söz yazıldığı gibi basılır; yonetmelik-2020 şablonunda uyarıdır, öbürlerinde not edilir.',
    why: 'Harf eksik bir derece (GIZLI) evrakı korumasız bırakabilir.',
    basis: regulation('25').tr,
  }),
  en: () => ({
    title: 'Unusual degree of secrecy',
    finding: ({ word, known }) => ({
      message: `“${word}” is no known degree of secrecy; it prints as typed.`,
      help: `The regulation knows: ${known.join(', ')}`,
    }),
    what: 'The degrees of secrecy are ÇOK GİZLİ, GİZLİ and HİZMETE ÖZEL. Another word prints as typed; a warning in the profile yonetmelik-2020, a note elsewhere.',
    why: 'A misspelt degree (GIZLI) may leave the letter unprotected.',
    basis: regulation('25').en,
  }),
  example: {
    wrong: 'gizlilik: ÖZEL\nkonu: Üye Borçları\nsablon: yonetmelik-2020\n',
    right: 'gizlilik: HİZMETE ÖZEL\nkonu: Üye Borçları\nsablon: yonetmelik-2020\n',
  },
  check({ circular }) {
    const word = circular.classification;
    if (word === null || CLASSIFICATIONS.includes(word)) return [];
    const severity = isRegulation(circular) ? 'warning' : 'hint';
    return [{ args: { word, known: CLASSIFICATIONS }, at: ['gizlilik'], severity }];
  },
});
