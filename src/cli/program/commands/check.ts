/** The command line of `check`. */

import { command, flag, many, option } from '../declare.js';
import { LETTER, YEAR } from '../kind.js';

export const check = command({
  name: 'check',
  turkish: 'denetle',
  group: 'write',
  does: {
    tr: 'genelgeleri, şablonları ve numara defterini denetler',
    en: 'checks circulars, templates and the register',
  },
  arguments: {
    files: many({ tr: 'dosya|numara', en: 'file|number' }, LETTER, {
      tr: 'denetlenecek dosyalar ya da numaralar; verilmezse hepsi',
      en: 'files or numbers; all of them where none is named',
    }),
  },
  options: {
    year: option(YEAR, 'yil', { tr: 'yalnız bu yılın genelgeleri', en: 'only the circulars of this year' }),
    strict: flag('kati', { tr: 'uyarıları da hata say', en: 'count warnings as errors' }),
    fix: flag('duzelt', {
      tr: 'güvenle düzeltilebilecekleri, farkı göstererek düzelt',
      en: 'fix what can be fixed safely, showing the difference',
    }),
    templates: flag('sablonlar', {
      tr: 'hiçbir genelgenin kullanmadığı şablonları da denetle',
      en: 'check templates too that no circular uses',
    }),
  },
  examples: [
    ['genelge check', { tr: 'her şeyi denetler', en: 'checks everything' }],
    [
      'genelge check 2019/duyuru.yaml --fix',
      { tr: 'tek taslağı denetler, düzeltir', en: 'checks one draft, mends it' },
    ],
  ],
  run: async (given, session) => (await import('../../commands/check.js')).check(given, session),
});
