/** The command line of `open`. */

import { command, one } from '../declare.js';
import { LETTER } from '../kind.js';

export const open = command({
  name: 'open',
  turkish: 'ac',
  group: 'find',
  does: {
    tr: 'bir genelgenin PDF’ini hazırlar ve görüntüleyicide açar',
    en: "renders a letter's PDF and shows it in the viewer",
  },
  arguments: {
    name: one(LETTER.placeholder, LETTER, { tr: 'dosya ya da numara', en: 'file or number' }),
  },
  options: {},
  examples: [['genelge open 2019/140', { tr: 'numarasıyla', en: 'by its number' }]],
  async run({ name }, session) {
    const { render } = await import('../../commands/render.js');
    return render({ letters: [name], format: ['pdf'], open: true }, session);
  },
});
