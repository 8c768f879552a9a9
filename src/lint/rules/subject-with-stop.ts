/** Konu has no full stop. */

import type { None } from '../../diagnostic.js';
import { regulation } from '../bases.js';
import { rule } from '../rule.js';

export const subjectWithStop = rule<'lint/subject-with-stop', None>({
  code: 'lint/subject-with-stop',
  severity: 'warning',
  tr: () => ({
    title: 'Konunun sonunda nokta',
    finding: () => ({
      message: 'Konu nokta ile bitiyor.',
      help: 'Noktayı silin; genelge denetle --duzelt bunu yapar.',
    }),
    what: 'Konu noktasız biter; “Hk.” gibi kısaltmaların noktası kalır. `denetle --duzelt` noktayı siler.',
    basis: regulation('12').tr,
  }),
  en: () => ({
    title: 'Full stop after the subject',
    finding: () => ({
      message: 'The subject ends with a full stop.',
      help: 'Remove it; genelge check --fix does so.',
    }),
    what: 'The subject ends without a full stop; that of an abbreviation such as “Hk.” stays. `check --fix` removes it.',
    basis: regulation('12').en,
  }),
  example: {
    wrong: 'konu: Kalfalık ve Ustalık Sınavı Başvuruları.\n',
    right: 'konu: Kalfalık ve Ustalık Sınavı Başvuruları\n',
  },
  check({ circular: { subject } }) {
    if (subject === null || !/[^.]\.$/.test(subject) || ABBREVIATED.test(subject)) return [];
    const end = subject.length;
    return [{ args: {}, at: ['konu'], within: { start: end - 1, end } }];
  },
  mend: () => '',
});

/** `Hk.`, `A.Ş.`, `Ltd. Şti.`, `vb.`, `Yrd.`: no vowel between, or single letters, or known. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}[bcçdfgğhjklmnprsştvyz]{0,3}|\p{L}(?:\.\p{L})+|Şti|Doç|Prof|Müd|Uzm|Mah|Cad|Sok)\.$/u;
