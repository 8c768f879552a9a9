/** What is said of numbers that are most likely a slip, and of settings changed after numbers were given. */

import type { RegisterFinding } from '../register/findings.js';
import type { MessagesFor } from './messages-for.js';

export const registerSettings = {
  'register/went-back': {
    tr: () => ({
      title: 'Defter geri gitmiş',
      finding: ({ numbers, more }) => ({
        message: `Bu bilgisayarda verilmiş ya da basılmış numaralar defterde yok: ${numbers.join(', ')}${more > 0 ? ` ve ${more} tane daha` : ''}.`,
        help: 'Defterin son hâlini geri getirin (git pull, yedek). Bilerek geri alındıysa: genelge number --accept-register',
      }),
      what: 'Defterin eski bir kopyası konmuş, defter silinmiş ya da başka bir dala geçilmiş; numara verilse aynı numara iki belgeye giderdi.',
    }),
    en: () => ({
      title: 'The register went back in time',
      finding: ({ numbers, more }) => ({
        message: `The register lacks numbers that were given or rendered on this machine: ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        help: 'Bring its latest state back (git pull, a backup). If it is meant: genelge number --accept-register',
      }),
      what: 'An older copy was put in its place, it was deleted, or another branch is checked out; to number now would give a number twice.',
    }),
  },
  'register/automatic-series': {
    tr: () => ({
      title: 'Kendiliğinden verilen numara elle verilmiş',
      finding: ({ number, series }) => ({
        message: `“${series}” dizisinin numaralarını program verir; ${number} elle verilemez.`,
        help: 'Numara gerçekten dışarıdan geldiyse --adopt ekleyin.',
      }),
      what: '--sayi, numarası başka defterden gelen diziler içindir (kaynak: elle).',
    }),
    en: () => ({
      title: 'A number given by hand in an automatic series',
      finding: ({ number, series }) => ({
        message: `The program gives the numbers of series “${series}”; ${number} cannot be given by hand.`,
        help: 'If the number does come from elsewhere, add --adopt.',
      }),
      what: '--sayi is for series whose numbers come from elsewhere (kaynak: elle).',
    }),
  },
  'register/copied-number': {
    tr: () => ({
      title: 'Kopyada kalmış numara',
      finding: ({ numbers, original, file }) => ({
        message: `${numbers}, ${file} dosyasından kalmış olabilir: o belge ${original}.`,
        help: 'Yeni bir genelgeyse numara: satırını silin; numara gerçekten bunun ise --adopt ekleyin.',
      }),
      what: 'Eski bir genelgenin dosyası kopyalanmış, numarası içinde unutulmuş.',
    }),
    en: () => ({
      title: 'A number left in a copy',
      finding: ({ numbers, original, file }) => ({
        message: `${numbers} seems to be left over from ${file}, which is ${original}.`,
        help: 'If this is a new circular, delete its numara:; if the number is its own, add --adopt.',
      }),
      what: 'The file of an old circular was copied, and its number was forgotten in it.',
    }),
  },
  'register/start-changed': {
    tr: () => ({
      title: 'Başlangıç sonradan değişmiş',
      finding: ({ series, start, first }) => ({
        message: `“${series}” dizisi ${first} ile başlamış; baslangic: ${start} sonradan yazılmış.`,
        help: `genelge.yaml dosyasında baslangic: ${first} yazın; aradaki numaralar başka yerde verildiyse genelge reserve ile ayırın.`,
      }),
      what: 'baslangic:, dizinin ilk numarasıdır; numara verildikten sonra değiştirilemez.',
    }),
    en: () => ({
      title: 'The first number was changed later',
      finding: ({ series, start, first }) => ({
        message: `Series “${series}” began with ${first}; baslangic: ${start} was written later.`,
        help: `Write baslangic: ${first} in genelge.yaml; numbers given elsewhere are taken with genelge reserve.`,
      }),
      what: 'baslangic: is the first number of a series, and cannot be changed once numbers were given.',
    }),
  },
  'register/restart-changed': {
    tr: () => ({
      title: 'Sıfırlama sonradan değişmiş',
      finding: ({ series, was, now }) => ({
        message: `“${series}” dizisinin numaraları sifirlama: ${was} iken verilmiş; şimdi ${now} yazıyor.`,
        help: `sifirlama: ${was} yazın ya da yeni bir dizi açın.`,
      }),
      what: 'Bir dizinin yılda bir sıfırlanıp sıfırlanmayacağı, numara verildikten sonra değiştirilemez.',
    }),
    en: () => ({
      title: 'The restart was changed later',
      finding: ({ series, was, now }) => ({
        message: `The numbers of series “${series}” were given under sifirlama: ${was}; now it says ${now}.`,
        help: `Write sifirlama: ${was}, or begin a new series.`,
      }),
      what: 'Whether a series restarts each year cannot be changed once numbers were given.',
    }),
  },
} satisfies Partial<MessagesFor<RegisterFinding>>;
