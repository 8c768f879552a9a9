/** The command line of `import`. */

import { command, flag, many, option } from '../declare.js';
import { FILE, TEXT } from '../kind.js';

export const importDocuments = command({
  name: 'import',
  turkish: 'aktar',
  group: 'set-up',
  does: {
    tr: 'eski genelgeleri (Word, HTML, metin) YAML dosyasına çevirir',
    en: 'turns old circulars (Word, HTML, text) into YAML files',
  },
  arguments: {
    documents: many({ tr: 'belge|klasör', en: 'document|folder' }, FILE, {
      tr: '.docx, .html, .md, .txt dosyaları ya da onların klasörü',
      en: '.docx, .html, .md, .txt files, or a folder of them',
    }),
  },
  options: {
    dryRun: flag('deneme', {
      tr: 'ne yazılacağını göster, bir şey yazma',
      en: 'show what would be written; write nothing',
    }),
    number: flag('numarala', {
      tr: 'basılı numaralarıyla deftere de işle: hepsini ya da hiçbirini',
      en: 'enter them in the register with their printed numbers too: all or none',
    }),
    date: option(TEXT, 'tarih', {
      tr: 'tarihi bulunamayan belgenin tarihi',
      en: 'the date of a document in which none is found',
    }),
  },
  examples: [
    ['genelge import eski/2018-2210.docx --dry-run', { tr: 'ne çıkacağını gösterir', en: 'shows what comes of it' }],
    [
      'genelge import eski --number',
      { tr: 'bir klasörü numaralarıyla aktarır', en: 'imports a folder with its numbers' },
    ],
  ],
  run: async (given, session) => (await import('../../commands/import-letters.js')).importLetters(given, session),
});
