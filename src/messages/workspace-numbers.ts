/** What is said of files that name a number, and of numbers that name a file. */

import type { WorkspaceFinding } from '../workspace/findings.js';
import type { MessagesFor } from './messages-for.js';
import { elsewhereWords } from './phrases.js';

export const workspaceNumbers = {
  'workspace/number-not-written': {
    tr: () => ({
      title: 'Numara dosyaya yazılamadı',
      finding: ({ file, reason }) => ({
        message: `Numara verildi, ${file} dosyasına yazılamadı (${reason}).`,
        help: 'Numara defterdedir, kaybolmaz. Dosyayı düzeltip “genelge numarala” komutunu yeniden çalıştırın; yazacaktır.',
      }),
      what: 'Numara defterdedir ve kaybolmaz; dosya düzeltilince “genelge numarala” yazar.',
    }),
    en: () => ({
      title: 'Number not written into its file',
      finding: ({ file, reason }) => ({
        message: `The number was given, but could not be written into ${file} (${reason}).`,
        help: 'It is in the register and not lost. Fix the file and run “genelge number” again, which writes it.',
      }),
      what: 'The number is in the register and not lost; once the file is fixed, “genelge number” writes it.',
    }),
  },
  'workspace/no-such-number': {
    tr: () => ({
      title: 'Bu numarada genelge yok',
      finding: ({ number, elsewhere }) => ({
        message: `${number} sayılı bir genelge yok.`,
        help: elsewhereWords.tr(elsewhere),
      }),
      what: 'Ne dosyalarda ne defterde böyle bir numara var.',
    }),
    en: () => ({
      title: 'No circular with that number',
      finding: ({ number, elsewhere }) => ({
        message: `There is no circular with the number ${number}.`,
        help: elsewhereWords.en(elsewhere),
      }),
      what: 'Neither the files nor the register have that number.',
    }),
  },
  'workspace/not-a-circular': {
    tr: () => ({
      title: 'Genelge değil',
      finding: ({ file }) => ({
        message: `${file} bir genelge değil ya da genelge olarak okunamıyor.`,
        help: 'Genelgeler yıl klasörlerindedir: 2019/duyuru.yaml',
      }),
      what: 'Komut bir genelge ister; anılan dosya genelge değil ya da hataları yüzünden okunamıyor.',
    }),
    en: () => ({
      title: 'Not a circular',
      finding: ({ file }) => ({
        message: `${file} is not a circular, or cannot be read as one.`,
        help: 'Circulars lie in the folders of their years: 2019/notice.yaml',
      }),
      what: 'The command needs a circular; the file is none, or cannot be read because of its errors.',
    }),
  },
  'workspace/not-a-number': {
    tr: () => ({
      title: 'Ne dosya ne numara',
      finding: ({ text }) => ({
        message: `“${text}” ne bir dosya ne de bir numara.`,
        help: 'Numaralar 2019/140 ya da genelge:2019/12 biçiminde yazılır.',
      }),
      what: 'Numaralar 2019/140 ya da genelge:2019/12 gibi yazılır.',
    }),
    en: () => ({
      title: 'Neither a file nor a number',
      finding: ({ text }) => ({
        message: `“${text}” is neither a file nor a number.`,
        help: 'Numbers are written like 2019/140 or genelge:2019/12.',
      }),
      what: 'Numbers are written as 2019/140 or genelge:2019/12.',
    }),
    example: { wrong: 'genelge render yüzkırk\n', right: 'genelge render 2019/140\n' },
  },
  'workspace/ambiguous-number': {
    tr: () => ({
      title: 'Birden çok dizide olan numara',
      finding: ({ number, series }) => ({
        message: `${number} birden çok dizide var: ${series.join(', ')}.`,
        help: `Diziyi de yazın: ${series[0]}:${number}`,
      }),
      what: 'Aynı sayı birden çok dizide var; diziyi de yazın.',
    }),
    en: () => ({
      title: 'A number of several series',
      finding: ({ number, series }) => ({
        message: `${number} is in several series: ${series.join(', ')}.`,
        help: `Name the series too: ${series[0]}:${number}`,
      }),
      what: 'Several series have that number; name the series too.',
    }),
    example: { wrong: 'genelge render 2019/12\n', right: 'genelge render genelge:2019/12\n' },
  },
  'workspace/same-number': {
    tr: () => ({
      title: 'İki dosyada aynı numara',
      finding: ({ number, other }) => ({
        message: `${number} numarasını ${other} de taşıyor.`,
        help: 'Bir numara yalnız bir genelgenindir; yanlış olanı düzeltin.',
      }),
      what: 'Bir numara bir genelgenindir; kopyalanan dosyada eski numara: kalmış olabilir.',
    }),
    en: () => ({
      title: 'One number in two files',
      finding: ({ number, other }) => ({
        message: `The number ${number} is also in ${other}.`,
        help: 'A number belongs to one circular only; correct the wrong one.',
      }),
      what: 'A number belongs to one circular; a copied file may have kept its numara:.',
    }),
  },
  'workspace/same-output': {
    tr: () => ({
      title: 'İki genelge aynı dosyaya yazılır',
      finding: ({ output, other }) => ({
        message: `${other} ile aynı dosyaya yazılacaktı: ${output}`,
        help: 'Dosyalardan birinin adını değiştirin.',
      }),
      what: 'Numarasız iki taslağın dosya adı aynı; birinin adını değiştirin.',
    }),
    en: () => ({
      title: 'Two circulars with one output',
      finding: ({ output, other }) => ({
        message: `It would be written to the same file as ${other}: ${output}`,
        help: 'Rename one of the two.',
      }),
      what: 'Two drafts have one file name; rename one.',
    }),
  },
} satisfies Partial<MessagesFor<WorkspaceFinding>>;
