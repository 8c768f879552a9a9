/** What is said of texts that a command was given. */

import type { CliFinding } from './cli-findings.js';
import type { MessagesFor } from './messages-for.js';

export const cliTexts = {
  'cli/converted-text': {
    tr: () => ({
      title: 'Çevrilen metin',
      finding: ({ file, encoding }) => ({
        message: `${file} UTF-8 değil (${encoding}); harfleri çevrilerek alındı.`,
        help: 'Türkçe harfleri basmadan önce gözden geçirin.',
      }),
      what: 'Metin dosyası UTF-8 değildi; kodlaması tanındı ve harfleri çevrildi.',
    }),
    en: () => ({
      title: 'Converted text',
      finding: ({ file, encoding }) => ({
        message: `${file} is not UTF-8 (${encoding}); its letters were converted.`,
        help: 'Look through its Turkish letters before it prints.',
      }),
      what: 'The file of the body was not UTF-8; its encoding was recognised and its letters converted.',
    }),
  },
  'cli/unreadable-text': {
    tr: () => ({
      title: 'Okunamayan metin',
      finding: ({ file }) => ({
        message: `${file} düz metin değil ya da kodlaması anlaşılmadı.`,
        help: 'Metni UTF-8 olarak kaydedin; Word belgesiyse metnini kopyalayın.',
      }),
      what: '--metin-dosyasi ile verilen dosya düz metin değil ya da kodlaması anlaşılmadı.',
    }),
    en: () => ({
      title: 'Unreadable text',
      finding: ({ file }) => ({
        message: `${file} is no plain text, or in an encoding that is not known.`,
        help: 'Save it as UTF-8; of a Word document, copy the text.',
      }),
      what: 'The file given with --body-file is no plain text, or in an encoding that is not known.',
    }),
  },
  'cli/no-viewer': {
    tr: () => ({
      title: 'Görüntüleyici yok',
      finding: ({ file }) => ({
        message: `Bu sistemde PDF açacak bir program bulunamadı; dosya hazır: ${file}`,
        help: 'Dosyayı bir PDF görüntüleyicisiyle açın.',
      }),
      what: 'Sistemin dosyayı açacak bir programı yok (Linux’ta xdg-open aranır). Dosya yine de yazıldı.',
    }),
    en: () => ({
      title: 'No viewer',
      finding: ({ file }) => ({
        message: `This system has no program to show the file, which is written all the same: ${file}`,
        help: 'Open it in a PDF viewer.',
      }),
      what: 'The system has no program for the file (on Linux, xdg-open is looked for). It was written all the same.',
    }),
  },
  'cli/output-lost': {
    tr: () => ({
      title: 'Yazılamayan çıktı',
      finding: ({ reason }) => ({
        message: `Çıktının tamamı yazılamadı (${reason}).`,
        help: 'Komut işini yaptı; ekrana ya da dosyaya yazdığı eksik. Yer açıp yeniden çalıştırın.',
      }),
      what: 'Standart çıktının yönlendirildiği yer dolu ya da yazılamıyor; yazılanlar eksik.',
    }),
    en: () => ({
      title: 'Lost output',
      finding: ({ reason }) => ({
        message: `Not all of the output could be written (${reason}).`,
        help: 'The command did its work; what it printed is incomplete. Make room and run it again.',
      }),
      what: 'Where the output was sent to is full or cannot be written; what is there is incomplete.',
    }),
    example: { wrong: 'genelge list > /dev/full\n', right: 'genelge list > liste.txt\n' },
  },
  'cli/editor-failed': {
    tr: () => ({
      title: 'Düzenleyici açılamadı',
      finding: ({ editor }) => ({
        message: `Düzenleyici açılamadı ya da hatayla kapandı: ${editor}`,
        help: 'EDITOR değişkenine düzenleyicinizi yazın ya da metni sonra yazmayı seçin; hiçbir şey yazılmadı.',
      }),
      what: 'Metnin yazılacağı düzenleyici (VISUAL ya da EDITOR değişkeni) açılamadı ya da hatayla kapandı.',
    }),
    en: () => ({
      title: 'The editor failed',
      finding: ({ editor }) => ({
        message: `The editor did not start, or ended with an error: ${editor}`,
        help: 'Name yours in EDITOR, or choose to write the body later; nothing was written.',
      }),
      what: 'The editor for the body (the variable VISUAL or EDITOR) did not start, or ended with an error.',
    }),
    example: { wrong: 'EDITOR=yok genelge new\n', right: 'EDITOR="code --wait" genelge new\n' },
  },
  'cli/same-findings': {
    tr: () => ({
      title: 'Aynı bulgu, birçok yerde',
      finding: ({ code, count }) => ({ message: `Bu dosyada ${count} yerde daha: ${code}`, help: null }),
      what: 'Kötü kopyalanmış bir metnin aynı kusuru yüzlerce yerde bulunabilir; ilki gösterilir, gerisi sayılır.',
    }),
    en: () => ({
      title: 'The same finding in many places',
      finding: ({ code, count }) => ({ message: `In ${count} more places of this file: ${code}`, help: null }),
      what: 'A text that was copied badly may have the same flaw in hundreds of places; the first is shown, the rest counted.',
    }),
  },
  'cli/more-findings': {
    tr: () => ({
      title: 'Sayılan bulgular',
      finding: ({ count }) => ({
        message: `Bu dosyada ${count} bulgu daha var.`,
        help: 'Yukarıdakileri düzeltip yeniden denetleyin.',
      }),
      what: 'Bir dosyanın yüzden çok bulgusu varsa gerisi yalnız sayılır.',
    }),
    en: () => ({
      title: 'Findings that are counted',
      finding: ({ count }) => ({
        message: `This file has ${count} more ${count === 1 ? 'finding' : 'findings'}.`,
        help: 'Mend those above and check again.',
      }),
      what: 'Of a file with more than a hundred findings, the rest is only counted.',
    }),
  },
} satisfies Partial<MessagesFor<CliFinding>>;
