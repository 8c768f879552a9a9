/** A file code is one of the standard file plan: 902, 902.02, 010.06.01. */

import { regulation } from '../page.js';
import type { Rule } from '../rule.js';

export const badFileCode: Rule<'lint/bad-file-code'> = {
  code: 'lint/bad-file-code',
  page: {
    severity: 'warning',
    title: { tr: 'Dosya kodu biçimsiz', en: 'Malformed file code' },
    what: {
      tr: 'Standart dosya planı kodu üç rakamla başlar, alt konuları noktayla ve iki rakamla gelir: 902, 902.02, 010.06.01.',
      en: 'A code of the standard file plan begins with three digits, its subdivisions follow with a point and two digits each: 902, 902.02, 010.06.01.',
    },
    why: null,
    wrong: 'dosya: 902,2\n',
    right: 'dosya: 902.02\n',
    basis: regulation('11'),
  },
  check({ circular: { fileCode } }) {
    if (fileCode === null || /^\d{3}(?:\.\d{2}){0,3}$/.test(fileCode)) return [];
    return [{ args: { fileCode }, at: ['dosya'] }];
  },
};
