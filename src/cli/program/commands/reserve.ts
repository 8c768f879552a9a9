/** The command line of `reserve`. */

import { asked, command, one, option, optional } from '../declare.js';
import { DAY, SERIES, TEXT, text } from '../kind.js';
import { PUSH, settledUnless } from '../settled.js';

export const reserve = command({
  name: 'reserve',
  turkish: 'ayir',
  group: 'number',
  does: {
    tr: 'burada genelge olmayan bir yazı için numara ayırır',
    en: 'takes a number for a letter that is not a circular here',
  },
  arguments: {
    series: one(SERIES.placeholder, SERIES, { tr: 'dizi: sayi, genelge …', en: 'series: sayi, genelge …' }),
    number: optional({ tr: 'numara', en: 'number' }, text({ tr: 'numara', en: 'number' }), {
      tr: '141 ya da 2019/141; verilmezse sıradaki',
      en: '141 or 2019/141; otherwise the next',
    }),
  },
  options: {
    reason: asked(TEXT, 'gerekce', { tr: 'Gerekçe', en: 'Reason' }, { tr: 'gerekçe', en: 'reason' }),
    date: option(DAY, 'tarih', {
      tr: 'yazının tarihi; verilmezse bugün',
      en: 'the date of the letter; otherwise today',
    }),
    addressee: option(TEXT, 'muhatap', { tr: 'yazının muhatabı', en: 'whom the letter is written to' }),
    subject: option(TEXT, 'konu', { tr: 'yazının konusu', en: 'its subject' }),
    push: PUSH,
  },
  examples: [
    [
      'genelge reserve sayi --reason "Valiliğe yazı"',
      { tr: 'sıradaki evrak sayısını ayırır', en: 'takes the next document number' },
    ],
  ],
  run: (given, session) =>
    settledUnless(given.push, session, async () =>
      (await import('../../commands/reserve.js')).reserve({ ...given, push: given.push === true }, session),
    ),
});
