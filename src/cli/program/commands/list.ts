/** The command line of `list`. */

import type { DocumentState } from '../../words/screen-words.js';
import { command, many, option } from '../declare.js';
import { SERIES, TEXT, wordFor, YEAR } from '../kind.js';

/** A state in either language. */
const STATES: Readonly<Record<string, DocumentState>> = {
  taslak: 'draft',
  numarali: 'issued',
  degisik: 'amended',
  ayrilmis: 'reserved',
  aktarilmis: 'imported',
  iptal: 'void',
  draft: 'draft',
  issued: 'issued',
  amended: 'amended',
  reserved: 'reserved',
  imported: 'imported',
  void: 'void',
  changed: 'changed',
  unregistered: 'unregistered',
};

export const list = command({
  name: 'list',
  turkish: 'liste',
  group: 'find',
  does: { tr: 'belgeleri listeler, en yenisi üstte', en: 'lists documents, newest first' },
  arguments: {
    words: many({ tr: 'söz', en: 'word' }, TEXT, {
      tr: 'aranan sözcükler (izmir, İZMİR’i de bulur)',
      en: 'words to look for (izmir finds İZMİR too)',
    }),
  },
  options: {
    year: option(YEAR, 'yil', { tr: 'yalnız bu yıl', en: 'only this year' }),
    series: option(SERIES, 'dizi', { tr: 'yalnız bu dizi', en: 'only this series' }),
    state: option(wordFor({ tr: 'durum', en: 'state' }, STATES), 'durum', {
      tr: 'yalnız bu durumdakiler',
      en: 'only those in this state',
    }),
    text: option(TEXT, 'metin', { tr: 'metinde geçen söz', en: 'words in the body' }),
    addressee: option(TEXT, 'muhatap', { tr: 'muhatapta geçen söz', en: 'words in the addressee' }),
  },
  examples: [
    ['genelge list --year 2019', { tr: 'bir yılın belgeleri', en: 'the documents of a year' }],
    ['genelge list kurban --state issued', { tr: 'numaralılarda arar', en: 'looks among those with numbers' }],
  ],
  run: async (given, session) => (await import('../../commands/list.js')).list(given, session),
});
