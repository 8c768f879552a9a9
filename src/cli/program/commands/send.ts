/** The command line of `send`. */

import { command, flag, one, option, repeated } from '../declare.js';
import { ADDRESS, FILE, NUMBER } from '../kind.js';
import { settled } from '../settled.js';

export const send = command({
  name: 'send',
  turkish: 'gonder',
  group: 'write',
  does: {
    tr: 'numaralı bir genelgeyi muhataplarına e-postayla gönderir; her birine bir kez',
    en: 'mails a numbered circular to its addressees, each once',
  },
  arguments: {
    number: one(NUMBER.placeholder, NUMBER, {
      tr: 'numara: 2019/140, genelge:2019/12',
      en: 'number: 2019/140, genelge:2019/12',
    }),
  },
  options: {
    dryRun: flag('dene', {
      tr: 'kime ne gideceğini göster, hiçbir şey gönderme',
      en: 'show what would go to whom, send nothing',
    }),
    pdf: option(FILE, 'pdf', {
      tr: 'hazırlanan PDF yerine bu dosyayı ekle: imzalanıp taranmış yazı',
      en: 'attach this file in the place of the PDF made here: the signed scan',
    }),
    classified: flag('gizli', {
      tr: 'gizlilik derecesi olan yazıyı da gönder',
      en: 'send it though it bears a mark of classification',
    }),
    resend: repeated(ADDRESS, 'yeniden', {
      tr: 'bu adrese, gönderilip gönderilmediği bilinmese de gönder',
      en: 'send to this address though nobody knows whether it has got it',
    }),
    yes: flag('evet', { tr: 'sorma', en: 'do not ask' }),
  },
  examples: [
    ['genelge send 2019/140 --dry-run', { tr: 'önce kime gideceğini gösterir', en: 'shows first to whom it would go' }],
    [
      'genelge send 2019/140 --pdf tarama/2019-140.pdf',
      { tr: 'imzalı taramasını gönderir', en: 'mails its signed scan' },
    ],
  ],
  run: (given, session) => settled(session, async () => (await import('../../commands/send.js')).send(given, session)),
});
