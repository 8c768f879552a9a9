/** The command line of `preview`. */

import { command, flag, optional } from '../declare.js';
import { LETTER } from '../kind.js';

export const preview = command({
  name: 'preview',
  turkish: 'onizle',
  group: 'write',
  does: {
    tr: 'genelgeyi basılacağı gibi tarayıcıda gösterir, yazdıkça yeniler',
    en: 'shows a circular as it will print in the browser, and follows what you type',
  },
  arguments: {
    letter: optional({ tr: 'dosya|numara', en: 'file|number' }, LETTER, {
      tr: 'gösterilecek dosya ya da numara; verilmezse ilk taslak',
      en: 'the file or number to show; the first draft where none is named',
    }),
  },
  options: {
    open: flag('ac', { tr: 'sayfayı tarayıcıda aç', en: 'open the page in the browser' }),
  },
  examples: [
    [
      'genelge preview 2019/duyuru.yaml --open',
      { tr: 'taslağı tarayıcıda açar ve izler', en: 'opens a draft in the browser and follows it' },
    ],
  ],
  run: async (given, session) => (await import('../../commands/preview.js')).preview(given, session),
});
