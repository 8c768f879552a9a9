/** What is said of pictures and foreign passages in the body of a circular. */

import type { BodyFinding } from '../body/findings.js';
import type { MessagesFor } from './messages-for.js';

export const bodyPictures = {
  'body/unknown-language': {
    tr: () => ({
      title: 'Tanınmayan dil',
      finding: ({ typed }) => ({
        message: typed === '' ? '“::: dil” hangi dil olduğunu söylemiyor.' : `“${typed}” bir dil kodu değil.`,
        help: 'Dilin kısa kodunu yazın: ::: dil en (İngilizce), ::: dil de (Almanca), ::: dil fr (Fransızca).',
      }),
      what: '“::: dil en” ile “:::” arası başka dildedir: Türkçe hecelenmez, ekran okuyucu o dilde okur.',
    }),
    en: () => ({
      title: 'Unknown language',
      finding: ({ typed }) => ({
        message: typed === '' ? '“::: dil” does not say which language.' : `“${typed}” is no language code.`,
        help: 'Write the short code of the language: ::: dil en (English), ::: dil de (German).',
      }),
      what: 'What stands between “::: dil en” and “:::” is in another language: it is not divided as Turkish is, and a screen reader reads it in that language.',
    }),
    example: {
      wrong: 'metin: |\n  ::: dil 1\n  Please find attached the form.\n  :::\n',
      right: 'metin: |\n  ::: dil en\n  Please find attached the form.\n  :::\n',
    },
  },
  'body/picture-without-meaning': {
    tr: () => ({
      title: 'Anlamı yazılmamış resim',
      finding: ({ file }) => ({
        message: `${file} resminin ne gösterdiği yazılmamış.`,
        help: 'Köşeli ayracın içine yazın: ![Toplantı salonunun krokisi](kroki.png)',
      }),
      what: 'Resmi göremeyen biri (ekran okuyucu, düz metin) yerine yazılan sözü okur; arşiv biçimi de bunu ister.',
    }),
    en: () => ({
      title: 'Picture without its meaning',
      finding: ({ file }) => ({
        message: `It is not said what ${file} shows.`,
        help: 'Write it between the brackets: ![Plan of the meeting hall](plan.png)',
      }),
      what: 'Whoever cannot see the picture (a screen reader, the plain text) reads the words in its place; the archive form asks for them too.',
    }),
    example: {
      wrong: 'metin: |\n  Salonun yeri aşağıdadır.\n\n  ![](kroki.png)\n',
      right: 'metin: |\n  Salonun yeri aşağıdadır.\n\n  ![Salonun krokisi](kroki.png)\n',
    },
  },
  'body/picture-in-text': {
    tr: () => ({
      title: 'Sözlerin arasında resim',
      finding: ({ typed }) => ({
        message: `${typed} sözlerin arasında duruyor; resim yalnız tek başına bir satırda basılır.`,
        help: 'Resmi kendi satırına alın, üstüne ve altına boş satır koyun.',
      }),
      what: 'Bir resim satırında tek başına durur; tabloda ya da cümlede olamaz.',
    }),
    en: () => ({
      title: 'Picture among words',
      finding: ({ typed }) => ({
        message: `${typed} stands among words; a picture prints only alone on its line.`,
        help: 'Give the picture a line of its own, with a blank line above and below.',
      }),
      what: 'A picture stands alone on its line; it cannot be in a table or a sentence.',
    }),
    example: {
      wrong: 'metin: |\n  Salonun yeri şöyledir: ![Kroki](kroki.png)\n',
      right: 'metin: |\n  Salonun yeri şöyledir:\n\n  ![Kroki](kroki.png)\n',
    },
  },
} satisfies Partial<MessagesFor<BodyFinding>>;
