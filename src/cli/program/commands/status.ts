/** The command line of `status`. */

import { command } from '../declare.js';

export const status = command({
  name: 'status',
  turkish: 'durum',
  group: 'find',
  does: {
    tr: 'neyin beklediğini gösterir: sıradaki numaralar, taslaklar, hazırlanmamış PDF’ler',
    en: 'shows what waits: next numbers, drafts, letters not rendered',
  },
  arguments: {},
  options: {},
  examples: [['genelge status', { tr: 'güne başlarken', en: 'at the beginning of a day' }]],
  run: async (_, session) => (await import('../../commands/status.js')).status(session),
});
