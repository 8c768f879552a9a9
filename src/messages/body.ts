/** What is said of the body of a circular. */

import type { BodyFinding } from '../body/findings.js';
import type { MessagesFor } from './messages-for.js';

export const body: MessagesFor<BodyFinding> = {
  'body/too-deep': {
    tr: () => ({
      title: 'Çok derin liste',
      finding: ({ most }) => ({
        message: `Listeler ve alıntılar ${most} kattan derin.`,
        help: 'Daha az iç içe yazın.',
      }),
      what: 'Listeler ve alıntılar en çok sekiz kat iç içe olabilir.',
    }),
    en: () => ({
      title: 'Lists nested too deeply',
      finding: ({ most }) => ({
        message: `Lists and quotes are nested deeper than ${most} levels.`,
        help: 'Nest less.',
      }),
      what: 'Lists and quotes nest eight levels at most.',
    }),
  },
  'body/long-paragraph': {
    tr: () => ({
      title: 'Çok uzun paragraf',
      finding: ({ characters, most }) => ({
        message: `Paragraf çok uzun (${characters} karakter, en çok ${most}).`,
        help: 'Boş satırla bölün.',
      }),
      what: 'Paragraflar boş satırla ayrılır; boş satırlar unutulmuş olabilir.',
    }),
    en: () => ({
      title: 'Paragraph too long',
      finding: ({ characters, most }) => ({
        message: `The paragraph is too long (${characters} characters, at most ${most}).`,
        help: 'Split it by a blank line.',
      }),
      what: 'Paragraphs are parted by blank lines, which may have been forgotten.',
    }),
  },
  'body/ragged-table': {
    tr: () => ({
      title: 'Tablo satırında fazla hücre',
      finding: ({ columns, cells }) => ({
        message: `Tablonun ${columns} sütunu var, bu satırda ${cells} hücre.`,
        help: 'Fazla hücreyi silin ya da başlığa sütun ekleyin; metindeki | işareti \\| yazılır.',
      }),
      what: 'Satırda başlıktakinden çok hücre var. Metindeki | işareti \\| diye yazılır.',
    }),
    en: () => ({
      title: 'Too many cells in a table row',
      finding: ({ columns, cells }) => ({
        message: `The table has ${columns} columns, this row ${cells} cells.`,
        help: 'Delete the cell too many, or add a column to the head; a | in the text is written \\|',
      }),
      what: 'A row has more cells than the head. A | in the text is written \\|.',
    }),
    example: {
      wrong: 'metin: |\n  | Hizmet | Fiyat |\n  |---|---:|\n  | Bileme | 7,75 | TL |\n',
      right: 'metin: |\n  | Hizmet | Fiyat |\n  |---|---:|\n  | Bileme | 7,75 TL |\n',
    },
  },
  'body/bad-link': {
    tr: () => ({
      title: 'Bağlantı olamayan adres',
      finding: ({ address }) => ({
        message: `“${address}” bir bağlantı adresi olamaz; yazı bağlantısız basılacak.`,
        help: 'Bağlantı http, https, mailto veya tel ile başlar.',
      }),
      what: 'Bağlantılar http, https, mailto ya da tel ile başlar; sözler bağlantısız basılır.',
    }),
    en: () => ({
      title: 'An address that cannot be a link',
      finding: ({ address }) => ({
        message: `“${address}” cannot be a link; the words print without it.`,
        help: 'Links start with http, https, mailto or tel.',
      }),
      what: 'Links begin with http, https, mailto or tel; the words print without one.',
    }),
    example: { wrong: 'metin: "[kayıt](kayit.example)"\n', right: 'metin: "[kayıt](https://kayit.example)"\n' },
  },
};
