/** The command line of `edit`. */

import { command, one } from '../declare.js';
import { LETTER } from '../kind.js';

export const edit = command({
  name: 'edit',
  turkish: 'duzenle',
  group: 'write',
  does: { tr: 'bir genelgenin dosyasını düzenleyicide açar', en: "opens a circular's file in the editor" },
  arguments: {
    name: one(LETTER.placeholder, LETTER, { tr: 'dosya ya da numara', en: 'file or number' }),
  },
  options: {},
  examples: [['genelge edit 2019/140', { tr: 'numarasıyla', en: 'by its number' }]],
  run: async (given, session) => (await import('../../commands/edit.js')).edit(given, session),
});
