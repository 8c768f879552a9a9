/** İvedilik is one of the words of the regulation. */

import { upperTr } from '../../language/casing.js';
import { regulation } from '../page.js';
import { isRegulation } from '../profiles.js';
import type { Rule } from '../rule.js';

const KNOWN = ['ACELE', 'GÜNLÜDÜR'] as const;

export const unknownUrgency: Rule<'lint/unknown-urgency'> = {
  code: 'lint/unknown-urgency',
  page: {
    severity: 'warning',
    title: { tr: 'Alışılmadık ivedilik sözü', en: 'Unusual word of urgency' },
    what: {
      tr: 'Yönetmelik iki söz bilir: ACELE ve GÜNLÜDÜR. Eskiden kalan İVEDİ, ÖNEMLİDİR gibi sözler yazıldığı gibi basılır; yonetmelik-2020 şablonunda uyarıdır, öbürlerinde not edilir.',
      en: 'The regulation knows two words: ACELE and GÜNLÜDÜR. Older ones, İVEDİ or ÖNEMLİDİR, print as typed; a warning in the profile yonetmelik-2020, a note elsewhere.',
    },
    why: null,
    wrong: 'ivedilik: ÇOK ÖNEMLİDİR\nkonu: Prim Teşviki\nsablon: yonetmelik-2020\n',
    right: 'ivedilik: GÜNLÜDÜR\nkonu: Prim Teşviki\nsablon: yonetmelik-2020\n',
    basis: regulation('26'),
  },
  check({ circular }) {
    const word = circular.urgency;
    if (word === null || KNOWN.some((known) => known === word)) return [];
    const isOnlyCase = KNOWN.some((known) => known === upperTr(word));
    const severity = isRegulation(circular) || isOnlyCase ? 'warning' : 'hint';
    return [{ args: { word, known: KNOWN }, at: ['ivedilik'], severity }];
  },
};
