/** The command line of `audit`. */

import { command, option } from '../declare.js';
import { YEAR } from '../kind.js';

export const audit = command({
  name: 'audit',
  turkish: 'sagla',
  group: 'number',
  does: {
    tr: 'defterin bütünlüğünü denetler: zincir, numaralar, tarihler, dosyalar, mühürler',
    en: 'proves the register: chain, numbers, dates, files, seals',
  },
  arguments: {},
  options: { year: option(YEAR, 'yil', { tr: 'yalnız bu yılın numaraları', en: 'only the numbers of this year' }) },
  examples: [['genelge audit', { tr: 'bütün defteri denetler', en: 'proves the whole register' }]],
  run: async (given, session) => (await import('../../commands/audit.js')).audit(given, session),
});
