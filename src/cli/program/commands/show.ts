/** The command line of `show`. */

import { command, one } from '../declare.js';
import { LETTER } from '../kind.js';

export const show = command({
  name: 'show',
  turkish: 'goster',
  group: 'find',
  does: { tr: 'bir belge hakkında bilinen her şeyi gösterir', en: 'shows everything known of a document' },
  arguments: {
    name: one({ tr: 'numara|dosya', en: 'number|file' }, LETTER, { tr: 'numara ya da dosya', en: 'number or file' }),
  },
  options: {},
  examples: [['genelge show genelge:2019/12', { tr: 'geçmişi ve ilgileriyle', en: 'with its history and references' }]],
  run: async (given, session) => (await import('../../commands/show.js')).show(given, session),
});
