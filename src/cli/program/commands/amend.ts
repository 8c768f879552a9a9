/** The command line of `amend`. */

import { asked, command, one } from '../declare.js';
import { LETTER, TEXT } from '../kind.js';
import { PUSH, settledUnless } from '../settled.js';

export const amend = command({
  name: 'amend',
  turkish: 'degistir',
  group: 'number',
  does: {
    tr: 'numaralandıktan sonra yapılan değişikliği kaydeder',
    en: 'records a change made after numbering',
  },
  arguments: {
    name: one(LETTER.placeholder, LETTER, {
      tr: 'genelgenin dosyası ya da numarası',
      en: "the circular's file or number",
    }),
  },
  options: {
    reason: asked(TEXT, 'gerekce', { tr: 'Gerekçe', en: 'Reason' }, { tr: 'gerekçe', en: 'reason' }),
    push: PUSH,
  },
  examples: [
    [
      'genelge amend 2019/140 --reason "Tarih düzeltildi"',
      { tr: 'dosyadaki değişikliği gerekçesiyle kaydeder', en: "records the file's change with its reason" },
    ],
  ],
  run: (given, session) =>
    settledUnless(given.push, session, async () =>
      (await import('../../commands/amend.js')).amend({ ...given, push: given.push === true }, session),
    ),
});
