/** What was not sure, in words: they stand in the YAML, and in what is told. */

import type { Language } from '../diagnostic.js';
import type { UnsureOf } from './recognise/recognised-letter.js';

export const UNSURE_WORDS: Readonly<Record<UnsureOf, Readonly<Record<Language, string>>>> = {
  subject: { tr: 'konu', en: 'subject' },
  addressee: { tr: 'muhatap bulunamadı', en: 'no addressee was found' },
  'body-end': { tr: 'metnin sonu (bitiriş sözü yok)', en: 'the end of the text (there is no closing formula)' },
  signer: { tr: 'imza', en: 'signature' },
  unknown: { tr: 'tanınmadı', en: 'not recognised' },
  box: { tr: 'metin kutusu, yeri bilinmiyor', en: 'text box, its place is not known' },
  footnote: { tr: 'dipnot', en: 'footnote' },
  number: { tr: 'sayı hiçbir diziye uymuyor', en: 'the number fits no series' },
};
