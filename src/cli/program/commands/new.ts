/** The command line of `new`. */

import { command, flag, option, repeated } from '../declare.js';
import { FILE, NUMBER, TEXT, text } from '../kind.js';

const ADDRESSEE = text({ tr: 'muhatap', en: 'addressee' }, 'groups');
const SIGNERS = { ...text({ tr: 'imzacılar', en: 'signers' }, 'signers'), isList: true };
const URGENCY = text({ tr: 'ivedilik', en: 'urgency' }, ['ACELE', 'GÜNLÜDÜR']);
const DATE = text({ tr: 'tarih', en: 'date' });

export const newCircular = command({
  name: 'new',
  turkish: 'yeni',
  group: 'write',
  does: {
    tr: 'sorarak ya da seçeneklerle yeni bir taslak yazar',
    en: 'writes a new draft, by asking or from options',
  },
  arguments: {},
  options: {
    to: option(ADDRESSEE, 'kime', {
      tr: 'muhatap: grup anahtarı ya da serbest metin',
      en: 'addressee: key of a group, or free text',
    }),
    subject: option(TEXT, 'konu', { tr: 'konu', en: 'subject' }),
    reference: repeated(TEXT, 'ilgi', {
      tr: 'ilgi; birden çok kez verilebilir',
      en: 'reference; may be given several times',
    }),
    signers: option(SIGNERS, 'imza', {
      tr: 'imzacı anahtarları, virgülle, basılacakları sırayla',
      en: 'keys of signers, by commas, in the order in which they print',
    }),
    urgency: option(URGENCY, 'ivedilik', { tr: 'ivedilik: ACELE, GÜNLÜDÜR', en: 'urgency: ACELE, GÜNLÜDÜR' }),
    date: option(DATE, 'tarih', {
      tr: 'tarih; verilmezse numaralanırken yazılır',
      en: 'date; otherwise numbering writes it',
    }),
    bodyFile: option(FILE, 'metin-dosyasi', {
      tr: 'metnin okunacağı dosya; - standart girdi',
      en: 'file with the body; - reads standard input',
    }),
    like: option(NUMBER, 'ornek', {
      tr: 'bu numaradaki genelgeden başla',
      en: 'begin from the circular with this number',
    }),
    number: flag('numarala', { tr: 'hemen numara ver', en: 'number it at once' }),
    render: flag('bas', { tr: 'hemen PDF’ini hazırla', en: 'render it at once' }),
    open: flag('ac', { tr: 'PDF’ini hazırla ve görüntüleyicide aç', en: 'render it and show it in the viewer' }),
  },
  examples: [
    ['genelge new', { tr: 'sorarak', en: 'by asking' }],
    [
      'genelge new --to odalar --subject "Kurban Bayramı" --body-file metin.md',
      { tr: 'seçeneklerle', en: 'from options' },
    ],
    ['genelge new --like 2019/140', { tr: 'eski bir genelgeden', en: 'from an earlier circular' }],
  ],
  run: async (given, session) => (await import('../../commands/new.js')).newCircular(given, session),
});
