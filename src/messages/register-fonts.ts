/** What is said of own fonts that letters were sealed with. */

import type { RegisterFinding } from '../register/findings.js';
import type { MessagesFor } from './messages-for.js';

export const registerFonts = {
  'register/font-differs': {
    tr: () => ({
      title: 'Mühürlenirken kullanılan yazı tipi yok',
      finding: ({ numbers, file }) => ({
        message: `${numbers} ${file} yazı tipiyle mühürlenmiş; o dosya yok ya da başka.`,
        help: 'Dosyanın o günkü hâlini aynı yere geri koyun.',
      }),
      what: 'Kurumun kendi yazı tipi kopyalanmaz, yalnız özetiyle mühürlenir. Yerine başkası kullanılmaz.',
    }),
    en: () => ({
      title: 'A font that a letter was sealed with is gone',
      finding: ({ numbers, file }) => ({
        message: `${numbers} was sealed with the font ${file}; that file is gone or another one.`,
        help: 'Put the file of that day back in its place.',
      }),
      what: 'An office’s own font is not copied, only sealed by its digest. No other is used in its place.',
    }),
  },
} satisfies Partial<MessagesFor<RegisterFinding>>;
