/** What is said of a request for numbers. */

import type { NumberingFinding } from '../numbering/findings.js';
import type { MessagesFor } from './messages-for.js';
import { day } from './phrases.js';

export const numbering: MessagesFor<NumberingFinding> = {
  'numbering/sayi-for-one': {
    tr: () => ({
      title: '--sayi tek taslak içindir',
      finding: ({ waiting }) => ({
        message: `--sayi tek bir taslak içindir; numara bekleyen ${waiting} dosya var.`,
        help: 'Dosyanın adını da yazın: genelge numarala 2019/duyuru.yaml --sayi 140',
      }),
      what: 'Birden çok taslak numara bekliyor; dosyayı da yazın.',
    }),
    en: () => ({
      title: '--sayi is for one draft',
      finding: ({ waiting }) => ({
        message: `--sayi is for one draft; ${waiting} are waiting for a number.`,
        help: 'Name the file too: genelge number 2019/notice.yaml --sayi 140',
      }),
      what: 'Several drafts wait for numbers; name the file too.',
    }),
    example: { wrong: 'genelge number --sayi 140\n', right: 'genelge number 2019/duyuru.yaml --sayi 140\n' },
  },
  'numbering/held-by-earlier': {
    tr: () => ({
      title: 'Daha eski tarihli taslak bekliyor',
      finding: ({ series, file, date }) => ({
        message: `Numara verilmedi: “${series}” dizisinde tarih sırası zorunlu, ${day(date)} tarihli ${file} ise daha numara almadı.`,
        help: 'Önce onu düzeltip numaralayın; hazır değilse beklesin: evet yazın.',
      }),
      what: 'Tarih sırası zorunlu bir dizide (tarih_sirasi: zorunlu), numara alamayan bir taslak kendisinden sonraki tarihlileri bekletir.',
    }),
    en: () => ({
      title: 'A draft of an earlier date is waiting',
      finding: ({ series, file, date }) => ({
        message: `Not numbered: dates of the series “${series}” must be in order, and ${file} of ${day(date)} has no number yet.`,
        help: 'Mend and number that one first; where it is not ready, write beklesin: evet.',
      }),
      what: 'In a series of strict order (tarih_sirasi: zorunlu), a draft that cannot be numbered holds back those of later dates.',
    }),
  },
};
