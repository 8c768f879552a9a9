/** The command line of `register`. */

import { command, option } from '../declare.js';
import { FILE, someOf, YEAR } from '../kind.js';

const FORMS = ['txt', 'csv', 'xlsx', 'pdf'] as const;

export const register = command({
  name: 'register',
  turkish: 'defter',
  group: 'find',
  does: {
    tr: 'giden evrak defterini belge olarak yazar',
    en: 'writes the register of outgoing documents as a document',
  },
  arguments: {},
  options: {
    year: option(YEAR, 'yil', {
      tr: 'yalnız bu yıl, kapanış imzalarıyla; verilmezse bütün yıllar',
      en: 'only this year, with the lines for its closing; otherwise all years',
    }),
    format: option(someOf({ tr: 'biçimler', en: 'forms' }, FORMS), 'bicim', {
      tr: 'virgülle ayrılmış biçimler; verilmezse pdf',
      en: 'forms, separated by commas; otherwise pdf',
    }),
    out: option(FILE, 'cikti', {
      tr: 'yazılacak dosya; - ekrana (txt, csv); verilmezse out/defter-….',
      en: 'the file to write; - for the screen (txt, csv); otherwise out/defter-….',
    }),
  },
  examples: [
    [
      'genelge register --year 2019',
      { tr: 'yılın defterini PDF olarak yazar', en: 'writes the year’s register as PDF' },
    ],
    ['genelge register --year 2019 --format xlsx,csv', { tr: 'Excel için yazar', en: 'writes it for Excel' }],
  ],
  run: async (given, session) => (await import('../../commands/register.js')).register(given, session),
});
