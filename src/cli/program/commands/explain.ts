/** The command line of `explain`. */

import { command, optional } from '../declare.js';
import { text } from '../kind.js';

const CODE = text({ tr: 'kod', en: 'code' }, 'codes');

export const explain = command({
  name: 'explain',
  turkish: 'acikla',
  group: 'find',
  does: {
    tr: 'bir bulgu kodunun ne demek olduğunu, yanlış ve doğru örneğiyle anlatır',
    en: 'tells what a code means, with a wrong and a right example',
  },
  arguments: {
    code: optional(CODE.placeholder, CODE, {
      tr: 'köşeli ayraç içindeki kod; verilmezse hepsi listelenir',
      en: 'the code in brackets; without one all are listed',
    }),
  },
  options: {},
  examples: [['genelge explain lint/reference-order', { tr: 'bir kodu anlatır', en: 'explains one code' }]],
  run: async ({ code }, session) => (await import('../../commands/explain.js')).explain(code, session),
});
