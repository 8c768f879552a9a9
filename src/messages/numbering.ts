/** What is said of a request for numbers. */

import type { NumberingFinding } from '../numbering/findings.js';
import type { MessagesFor } from './messages-for.js';

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
};
