/** Konu has no full stop. */

import { regulation } from '../page.js';
import type { Rule } from '../rule.js';

export const subjectWithStop: Rule<'lint/subject-with-stop'> = {
  code: 'lint/subject-with-stop',
  page: {
    severity: 'warning',
    title: { tr: 'Konunun sonunda nokta', en: 'Full stop after the subject' },
    what: {
      tr: 'Konu noktasız biter; “Hk.” gibi kısaltmaların noktası kalır. `check --fix` noktayı siler.',
      en: 'The subject ends without a full stop; that of an abbreviation such as “Hk.” stays. `check --fix` removes it.',
    },
    why: null,
    wrong: 'konu: Kalfalık ve Ustalık Sınavı Başvuruları.\n',
    right: 'konu: Kalfalık ve Ustalık Sınavı Başvuruları\n',
    basis: regulation('12'),
  },
  check({ circular: { subject } }) {
    if (subject === null || !/[^.]\.$/.test(subject) || ABBREVIATED.test(subject)) return [];
    const end = subject.length;
    return [{ args: {}, at: ['konu'], within: { start: end - 1, end } }];
  },
  mend: () => '',
};

/** `Hk.`, `A.Ş.`, `Ltd. Şti.`, `vb.`, `Yrd.`: no vowel between, or single letters, or known. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}[bcçdfgğhjklmnprsştvyz]{0,3}|\p{L}(?:\.\p{L})+|Şti|Doç|Prof|Müd|Uzm|Mah|Cad|Sok)\.$/u;
