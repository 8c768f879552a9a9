/** The command line of `init`. */

import { CI_HOSTS } from '../../ci/recipe.js';
import { command, flag, option, optionalOr, repeated } from '../declare.js';
import { FOLDER, oneOf, someOf, TEXT } from '../kind.js';

const SOURCE = oneOf({ tr: 'kaynak', en: 'source' }, ['by-hand', 'automatic', 'none']);

export const init = command({
  name: 'init',
  turkish: 'baslat',
  group: 'set-up',
  does: {
    tr: 'boş bir klasörde çalışma alanı kurar; hiçbir dosyanın üzerine yazmaz',
    en: 'lays out a workspace in an empty folder; overwrites nothing',
  },
  arguments: {
    folder: optionalOr(FOLDER.placeholder, FOLDER, '.', {
      tr: 'klasör; verilmezse bulunulan klasör',
      en: 'folder; otherwise the current one',
    }),
  },
  options: {
    name: option(TEXT, 'ad', { tr: 'kurumun adı', en: 'name of the body' }),
    address: option(TEXT, 'adres', { tr: 'adresi', en: 'address' }),
    phone: option(TEXT, 'telefon', { tr: 'telefonu', en: 'telephone' }),
    email: option(TEXT, 'eposta', { tr: 'e-posta adresi', en: 'e-mail address' }),
    web: option(TEXT, 'web', { tr: 'web adresi', en: 'web address' }),
    signer: repeated(TEXT, 'imzaci', {
      tr: 'bir imzacı: "Ayşe YILMAZ, Genel Sekreter"; birden çoksa en kıdemlisi önce',
      en: 'a signer: "Ayşe YILMAZ, Genel Sekreter"; of several the most senior first',
    }),
    documentNumber: option(SOURCE, 'evrak-sayisi', {
      tr: 'evrak sayısının kaynağı',
      en: 'source of the document number',
    }),
    ci: option(someOf({ tr: 'sunucular', en: 'hosts' }, CI_HOSTS), 'ci', {
      tr: 'git sunucusu için tarif de yaz',
      en: 'write a recipe for the git host too',
    }),
    yes: flag('evet', {
      tr: 'sorma; verilmeyenlerde varsayılanı al',
      en: 'do not ask; take the default for what is not given',
    }),
  },
  examples: [
    ['genelge init genelgeler', { tr: 'sorarak kurar', en: 'lays it out by asking' }],
    [
      'genelge init --yes --name "Örnek Odası" --ci github',
      { tr: 'sormadan, GitHub tarifiyle', en: 'without asking, with a recipe for GitHub' },
    ],
  ],
  run: async (given, session) => (await import('../../commands/init.js')).init(given, session),
});
