/** The command line of `verify`. */

import { command, many, option } from '../declare.js';
import { NUMBER, YEAR } from '../kind.js';

export const verify = command({
  name: 'verify',
  turkish: 'karsilastir',
  group: 'number',
  does: {
    tr: 'numaralı genelgeleri yeniden hazırlar, deftere yazılan özetlerle karşılaştırır',
    en: 'renders numbered circulars again and compares them with the digests recorded',
  },
  arguments: {
    numbers: many({ tr: 'numara', en: 'number' }, NUMBER, {
      tr: 'numaralar (2019/140, genelge:2019/12); verilmezse hepsi',
      en: 'numbers (2019/140, genelge:2019/12); all of them where none is given',
    }),
  },
  options: { year: option(YEAR, 'yil', { tr: 'yalnız bu yılın genelgeleri', en: 'only the circulars of this year' }) },
  examples: [
    ['genelge verify --year 2019', { tr: 'bir yılı karşılaştırır', en: 'compares a year' }],
    ['genelge verify 2019/140', { tr: 'birini karşılaştırır', en: 'compares one' }],
  ],
  run: async (given, session) => (await import('../../commands/verify.js')).verify(given, session),
});
