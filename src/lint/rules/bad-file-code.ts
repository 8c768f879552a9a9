/** A file code is one of the standard file plan: 902, 902.02, 010.06.01. */

import { regulation } from '../bases.js';
import { rule } from '../rule.js';

type Args = { fileCode: string };

export const badFileCode = rule<'lint/bad-file-code', Args>({
  code: 'lint/bad-file-code',
  severity: 'warning',
  tr: () => ({
    title: 'Dosya kodu biçimsiz',
    finding: ({ fileCode }) => ({
      message: `“${fileCode}” bir standart dosya planı kodu değil.`,
      help: 'Kod 902.02 gibi yazılır: üç rakam, sonra nokta ve iki rakam.',
    }),
    what: 'Standart dosya planı kodu üç rakamla başlar, alt konuları noktayla ve iki rakamla gelir: 902, 902.02, 010.06.01.',
    basis: regulation('11').tr,
  }),
  en: () => ({
    title: 'Malformed file code',
    finding: ({ fileCode }) => ({
      message: `“${fileCode}” is no code of the standard file plan.`,
      help: 'Codes are written as 902.02: three digits, then a point and two digits.',
    }),
    what: 'A code of the standard file plan begins with three digits, its subdivisions follow with a point and two digits each: 902, 902.02, 010.06.01.',
    basis: regulation('11').en,
  }),
  example: { wrong: 'dosya: 902,2\n', right: 'dosya: 902.02\n' },
  check({ circular: { fileCode } }) {
    if (fileCode === null || CODE.test(fileCode)) return [];
    return [{ args: { fileCode }, at: ['dosya'] }];
  },
});

/** Of the plan of 2005, and of the decimal ones before it: `010-06.02`, `045/123`, `KAA-02`, `320.01.01-301`. */
const CODE = /^(?:\d{3}(?:[.-]\d{2}){0,5}|\p{Lu}{1,4}(?:[.-]\d{1,3}){1,4})(?:[-/]\d{1,5})?$/u;
