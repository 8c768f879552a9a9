/** The command line of `number`. */

import { command, flag, many, option } from '../declare.js';
import { COUNT, text, YEAR } from '../kind.js';
import { settled } from '../settled.js';

const DRAFT = text({ tr: 'dosya', en: 'file' }, 'files');

export const number = command({
  name: 'number',
  turkish: 'numarala',
  group: 'number',
  does: {
    tr: 'taslaklara numara verir; dosyaya ve deftere yazar',
    en: 'gives numbers to drafts, writes them into the files and the register',
  },
  arguments: {
    files: many(DRAFT.placeholder, DRAFT, {
      tr: 'taslaklar; verilmezse hepsi',
      en: 'drafts; all of them where none is named',
    }),
  },
  options: {
    year: option(YEAR, 'yil', { tr: 'yalnız bu yılın taslakları', en: 'only the drafts of this year' }),
    sayi: option(COUNT, 'sayi', {
      tr: 'tek taslağın evrak sayısı, başka defterden alındıysa',
      en: 'document number of the only draft, taken from another register',
    }),
    adopt: flag('benimse', {
      tr: 'elle verilen numara yanlış gibi dursa da böyle olsun',
      en: 'a number given by hand that looks like a slip is meant',
    }),
    dryRun: flag('dene', {
      tr: 'verilecek numaraları göster, hiçbir şeyi değiştirme',
      en: 'show the numbers that would be given, change nothing',
    }),
    allOrNothing: flag('hep-ya-hic', {
      tr: 'birinde hata varsa hiçbirine numara verme',
      en: 'number none where one has errors',
    }),
    push: flag('gonder', {
      tr: 'numaraları git ile ortak depoya gönder; başkası daha hızlıysa yeniden dene',
      en: 'send the numbers to the shared repository by git; try again where another was faster',
    }),
    rebase: flag('tasi', {
      tr: 'git çakışmasını gider: yayımlanmamış numaraları sona taşı',
      en: 'fix a conflict in git: move the numbers that are not published to the end',
    }),
  },
  examples: [
    ['genelge number --dry-run', { tr: 'önce ne olacağını gösterir', en: 'shows first what would happen' }],
    ['genelge number', { tr: 'bekleyen taslakları numaralar', en: 'numbers the drafts that wait' }],
    [
      'genelge number 2019/duyuru.yaml --sayi 140',
      {
        tr: 'evrak sayısı başka defterden alınmış taslağı numaralar',
        en: 'numbers a draft with a number from elsewhere',
      },
    ],
  ],
  async run({ push, rebase, ...given }, session) {
    if (push && !rebase) return (await import('../../commands/push-numbers.js')).pushNumbers(given, session);
    return settled(session, async () =>
      rebase
        ? (await import('../../commands/rebase.js')).rebase(session)
        : (await import('../../commands/number.js')).number(given, session),
    );
  },
});
