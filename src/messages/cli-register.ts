/** What is said of the register as a document. */

import type { CliFinding } from './cli-findings.js';
import type { MessagesFor } from './messages-for.js';

type OfRegister = Extract<CliFinding, { code: 'cli/one-form' | 'cli/register-too-long' }>;

export const cliRegister: MessagesFor<OfRegister> = {
  'cli/one-form': {
    tr: () => ({
      title: 'Bir dosyaya birden çok biçim',
      finding: ({ out }) => ({
        message: `${out} tek bir dosya; birden çok biçim yazılamaz.`,
        help: 'Tek biçim verin ya da --cikti yazmayın: her biçim out/ klasöründe kendi dosyasına yazılır.',
      }),
      what: '--cikti bir dosyanın adıdır; her biçim kendi dosyasını ister.',
    }),
    en: () => ({
      title: 'Several forms in one file',
      finding: ({ out }) => ({
        message: `${out} is one file; several forms cannot be written to it.`,
        help: 'Name one form, or leave out --out: each form then gets a file of its own in out/.',
      }),
      what: '--out names one file; every form needs its own.',
    }),
    example: {
      wrong: 'genelge register --format csv,xlsx --out defter.csv\n',
      right: 'genelge register --format csv --out defter.csv\n',
    },
  },
  'cli/register-too-long': {
    tr: () => ({
      title: 'Bir PDF’e sığmayacak kadar uzun defter',
      finding: ({ rows, most }) => ({
        message: `${rows} kayıt tek bir PDF olarak dizilmez (en çok ${most}); hiçbir şey yazılmadı.`,
        help: 'Yıl yıl yazın (--yil 2019) ya da xlsx, csv, txt isteyin.',
      }),
      what: 'PDF’in sayfaları bellekte dizilir; öbür biçimler satır satır yazılır ve sınırı yoktur.',
    }),
    en: () => ({
      title: 'A register too long for one PDF',
      finding: ({ rows, most }) => ({
        message: `${rows} entries are not set as one PDF (${most} at most); nothing was written.`,
        help: 'Write it year by year (--year 2019), or ask for xlsx, csv or txt.',
      }),
      what: 'The pages of a PDF are set in memory; the other forms are written row by row, without a limit.',
    }),
  },
};
