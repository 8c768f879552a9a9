/** İvedilik is one of the words of the regulation. */

import { URGENCIES } from '../../circular/known-marks.js';
import { upperTr } from '../../language/casing.js';
import { regulation } from '../bases.js';
import { isRegulation } from '../profiles.js';
import { rule } from '../rule.js';

type Args = { word: string; known: readonly string[] };

export const unknownUrgency = rule<'lint/unknown-urgency', Args>({
  code: 'lint/unknown-urgency',
  severity: 'warning',
  tr: () => ({
    title: 'Alışılmadık ivedilik sözü',
    finding: ({ word, known }) => ({
      message: `“${word}” bilinen bir ivedilik sözü değil; yazıldığı gibi basılacak.`,
      help: `Yönetmelikteki sözler: ${known.join(', ')}`,
    }),
    what: 'Yönetmelik iki söz bilir: ACELE ve GÜNLÜDÜR. Eskiden kalan İVEDİ, ÖNEMLİDİR gibi sözler yazıldığı gibi basılır; yonetmelik-2020 şablonunda uyarıdır, öbürlerinde not edilir.',
    basis: regulation('26').tr,
  }),
  en: () => ({
    title: 'Unusual word of urgency',
    finding: ({ word, known }) => ({
      message: `“${word}” is no known word of urgency; it prints as typed.`,
      help: `The regulation knows: ${known.join(', ')}`,
    }),
    what: 'The regulation knows two words: ACELE and GÜNLÜDÜR. Older ones, İVEDİ or ÖNEMLİDİR, print as typed; a warning in the profile yonetmelik-2020, a note elsewhere.',
    basis: regulation('26').en,
  }),
  example: {
    wrong: 'ivedilik: ÇOK ÖNEMLİDİR\nkonu: Prim Teşviki\nsablon: yonetmelik-2020\n',
    right: 'ivedilik: GÜNLÜDÜR\nkonu: Prim Teşviki\nsablon: yonetmelik-2020\n',
  },
  check({ circular }) {
    const word = circular.urgency;
    if (word === null || URGENCIES.includes(word)) return [];
    const isOnlyCase = URGENCIES.includes(upperTr(word));
    const severity = isRegulation(circular) || isOnlyCase ? 'warning' : 'hint';
    return [{ args: { word, known: URGENCIES }, at: ['ivedilik'], severity }];
  },
});
