/** The command line of `number`. */

import { command, flag, many, option, repeated } from '../declare.js';
import { COUNT, TEXT, text, YEAR } from '../kind.js';
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
    acceptRegister: flag('defteri-kabul-et', {
      tr: 'defter geri gitmiş görünse de bu hâliyle doğrudur',
      en: 'the register is right as it is, though it seems to have gone back in time',
    }),
    dryRun: flag('dene', {
      tr: 'verilecek numaraları göster, hiçbir şeyi değiştirme',
      en: 'show the numbers that would be given, change nothing',
    }),
    allOrNothing: flag('hep-ya-hic', {
      tr: 'birinde hata varsa hiçbirine numara verme',
      en: 'number none where one has errors',
    }),
    push: flag('yayimla', {
      tr: 'numaraları git ile ortak depoda yayımla; başkası daha hızlıysa yeniden dene',
      en: 'send the numbers to the shared repository by git; try again where another was faster',
    }),
    rebase: flag('tasi', {
      tr: 'git çakışmasını gider: yayımlanmamış numaraları sona taşı',
      en: 'fix a conflict in git: move the numbers that are not published to the end',
    }),
    alsoRendered: flag('basilanlar-da', {
      tr: '--rebase ile: basılmış yazıların numaralarını da taşı',
      en: 'with --rebase: move numbers under which letters were rendered, too',
    }),
    reissue: repeated(DRAFT, 'yeniden-ver', {
      tr: 'yayımlanmış iki numara çelişince bu dosyaya yenisini ver (--reason ile)',
      en: 'where two published numbers conflict, give this file a new one (with --reason)',
    }),
    reason: option(TEXT, 'gerekce', { tr: '--reissue gerekçesi', en: 'why, with --reissue' }),
    breakLock: flag('kilidi-kaldir', {
      tr: 'başka bilgisayardan kalan kilidi göster, sor ve kaldır',
      en: 'show the lock that another machine left, ask, and remove it',
    }),
    yes: flag('evet', { tr: '--break-lock ile: sormadan', en: 'with --break-lock: without asking' }),
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
  async run({ push, rebase, alsoRendered, reissue, reason, breakLock, yes, ...given }, session) {
    if (breakLock) return (await import('../../commands/break-lock.js')).breakLock({ yes: yes === true }, session);
    const isRebase = rebase || reissue !== undefined;
    if (push && !isRebase) return (await import('../../commands/push-numbers.js')).pushNumbers(given, session);
    return settled(session, async () =>
      isRebase
        ? (await import('../../commands/rebase.js')).rebase(
            { alsoRendered: alsoRendered === true, reissue: reissue ?? null, reason: reason ?? '' },
            session,
          )
        : (await import('../../commands/number.js')).number(given, session),
    );
  },
});
