/** The command line of `void`. */

import { asked, command, flag, one, option } from '../declare.js';
import { NUMBER, SERIES, TEXT } from '../kind.js';
import { PUSH, settledUnless } from '../settled.js';

export const voidNumber = command({
  name: 'void',
  turkish: 'iptal',
  group: 'number',
  does: {
    tr: 'bir belgenin numaralarını iptal eder; bir daha verilmezler',
    en: "voids a document's numbers; they are never given again",
  },
  arguments: {
    number: one(NUMBER.placeholder, NUMBER, {
      tr: 'numara: 2019/140, genelge:2019/12',
      en: 'number: 2019/140, genelge:2019/12',
    }),
  },
  options: {
    reason: asked(TEXT, 'gerekce', { tr: 'Gerekçe', en: 'Reason' }, { tr: 'gerekçe', en: 'reason' }),
    push: PUSH,
    yes: flag('evet', { tr: 'sorma', en: 'do not ask' }),
    only: option(SERIES, 'yalniz', { tr: 'yalnız bu dizideki numara', en: 'only the number of this series' }),
  },
  examples: [
    [
      'genelge void 2019/140 --reason "Yanlış odaya gönderildi"',
      { tr: 'belgeyi bütün numaralarıyla iptal eder', en: 'annuls the document with all its numbers' },
    ],
  ],
  run: (given, session) =>
    settledUnless(given.push, session, async () =>
      (await import('../../commands/void.js')).voidNumber({ ...given, push: given.push === true }, session),
    ),
});
