/** What is said of a circular's enclosures. */

import type { CircularFinding } from '../circular/findings.js';
import type { MessagesFor } from './messages-for.js';

export const circularEnclosures = {
  'circular/enclosure-twice': {
    tr: () => ({
      title: 'Hem metni hem dosyası olan ek',
      finding: () => ({
        message: 'Ekin hem metni hem dosyası var.',
        help: 'Sayfaları mektubun ardından basılacaksa metin:, dosya olarak gidecekse dosya: yazın.',
      }),
      what: 'Bir ek ya burada yazılır (metin:) ve sayfaları mektubun PDF’inde ardından gelir ya da bir dosyadır (dosya:).',
    }),
    en: () => ({
      title: 'Enclosure with both a text and a file',
      finding: () => ({
        message: 'The enclosure has a text and a file.',
        help: 'Keep metin: if its pages are to follow the letter, dosya: if it goes along as a file.',
      }),
      what: 'An enclosure is either written here (metin:), its pages following the letter in its PDF, or a file (dosya:).',
    }),
    example: {
      wrong: 'metin: Ekteki form.\nek: [{ad: Form, metin: Adı, dosya: form.pdf}]\n',
      right: 'metin: Ekteki form.\nek: [{ad: Form, dosya: form.pdf}]\n',
    },
  },
  'circular/orientation-of-nothing': {
    tr: () => ({
      title: 'Metni olmayan ekin yönü',
      finding: () => ({
        message: 'Ekin yönü var, metni yok: basılacak sayfası yok.',
        help: 'yon: anahtarını silin ya da sayfalarını metin: altına yazın.',
      }),
      what: 'yon: (dik, yatay) yalnız sayfaları metin: ile burada yazılan ek içindir.',
    }),
    en: () => ({
      title: 'Orientation of an enclosure without text',
      finding: () => ({
        message: 'The enclosure has an orientation and no text: there are no pages to turn.',
        help: 'Delete yon:, or write its pages under metin:.',
      }),
      what: 'yon: (dik upright, yatay landscape) is for enclosures whose pages are written here with metin:.',
    }),
    example: {
      wrong: 'metin: Ekteki form.\nek: [{ad: Form, yon: yatay}]\n',
      right: 'metin: Ekteki form.\nek: [{ad: Form, metin: Adı, yon: yatay}]\n',
    },
  },
} satisfies Partial<MessagesFor<CircularFinding>>;
