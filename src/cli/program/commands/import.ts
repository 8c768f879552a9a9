/** The command line of `import`. */

import { command, flag, many, option } from '../declare.js';
import { DAY, FILE, SERIES, TEXT } from '../kind.js';

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
    register: option(FILE, 'defter', {
      tr: 'eski defter (csv ya da xlsx): numaralarını tarih, muhatap ve konularıyla deftere işler',
      en: 'an older register (csv or xlsx): enters its numbers with date, addressee and subject',
    }),
    columns: option(TEXT, 'sutunlar', {
      tr: 'eski defterin sütunları: sayi=A,tarih=B,muhatap=C,konu=D; verilmezse başlıklardan',
      en: 'the columns of the older register: number=A,date=B,addressee=C,subject=D; otherwise by their heads',
    }),
    series: option(SERIES, 'dizi', {
      tr: 'eski defterin dizisi; verilmezse sayi',
      en: 'the series of the older register; otherwise sayi',
    }),
    skipKnown: flag('bilinenleri-atla', {
      tr: 'eski defterin burada zaten bulunan numaralarını atla',
      en: 'pass over numbers of the older register that are here already',
    }),
    date: option(DAY, 'tarih', {
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
  async run({ register, ...given }, session) {
    if (register === undefined) return (await import('../../commands/import-letters.js')).importLetters(given, session);
    return (await import('../../commands/import-register.js')).importRegister({ ...given, register }, session);
  },
});
