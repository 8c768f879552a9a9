/** What is said of the body of a circular. */

import type { BodyFinding } from '../body/findings.js';
import { BAD_LINK } from './bad-link.js';
import { bodyPictures } from './body-pictures.js';
import type { MessagesFor } from './messages-for.js';

export const body: MessagesFor<BodyFinding> = {
  ...bodyPictures,
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
      what: 'Paragraphs are separated by blank lines, which may have been forgotten.',
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
  'body/tab': {
    tr: () => ({
      title: 'Metinde sekme',
      finding: () => ({
        message: 'Bu sözlerin arasında sekme (tab) var; tek boşluk olarak basılır.',
        help: 'Tablo içinse her satırda aynı sayıda sekme olsun ya da | ile yazın.',
      }),
      what: 'Sekme tek boşluk olur. Art arda iki satır ve fazlası aynı sayıda sekme taşıyorsa tablo olur.',
    }),
    en: () => ({
      title: 'A tab in the text',
      finding: () => ({
        message: 'There is a tab between these words; it prints as one space.',
        help: 'For a table give every line the same number of tabs, or write it with | signs.',
      }),
      what: 'A tab becomes one space. Two lines or more with the same number of tabs are a table.',
    }),
    example: {
      wrong: 'metin: |\n  Son gün:\t30 Kasım 2026\n',
      right: 'metin: |\n  Son gün: 30 Kasım 2026\n',
    },
  },
  'body/joined-lines': {
    tr: () => ({
      title: 'Birleşen liste satırları',
      finding: ({ line, next }) => ({
        message: `“${line}” ile “${next}” liste satırına benziyor, ama tek paragraf olarak basılır.`,
        help: 'Aralarına boş satır koyun ya da ilk satırı iki boşlukla bitirin.',
      }),
      what: 'Paragraf içindeki satır sonu boşluk olur. Listeye benzeyen ama liste sayılmayan satırlar böyle birleşir.',
    }),
    en: () => ({
      title: 'Lines of a list run together',
      finding: ({ line, next }) => ({
        message: `“${line}” and “${next}” look like lines of a list, but print as one paragraph.`,
        help: 'Put a blank line between them, or end the first line with two spaces.',
      }),
      what: 'A line end within a paragraph is a space. Lines that look like a list but are none run together so.',
    }),
    example: {
      wrong: 'metin: |\n  09.00 Açılış konuşmalarının yapılması ve saygı duruşu ile İstiklal Marşı\n  10.30 Divan\n',
      right: 'metin: |\n  09.00 Açılış konuşmalarının yapılması ve saygı duruşu ile İstiklal Marşı\n\n  10.30 Divan\n',
    },
  },
  'body/parted-word': {
    tr: () => ({
      title: 'Sözcük içinde satır sonu çizgisi',
      finding: ({ word }) => ({
        message: `“${word}”: başka belgeden yapıştırılan satır sonu çizgisi sözcüğün içinde kalmış.`,
        help: 'Paragrafın satırlarını birleştirip bu çizgileri silin.',
      }),
      what: 'PDF’ten yapıştırılan metin, satır sonunda bölünmüş sözcükleri çizgisiyle birlikte getirir.',
    }),
    en: () => ({
      title: 'A line-end hyphen within a word',
      finding: ({ word }) => ({
        message: `“${word}”: the hyphen of a line end, pasted from elsewhere, stands within a word.`,
        help: 'Join the lines of the paragraph and delete such hyphens.',
      }),
      what: 'Text pasted from a PDF brings the words that were divided at its line ends with their hyphens.',
    }),
    example: {
      wrong: 'metin: |\n  Üyelerimizin başvurularını geliş-\n  tirme programına yapması gerekir.\n',
      right: 'metin: |\n  Üyelerimizin başvurularını geliştirme programına yapması gerekir.\n',
    },
  },
  'body/unpaired-block': {
    tr: () => ({
      title: 'Eşi olmayan :::',
      finding: ({ name }) => ({
        message:
          name === '' ? 'Bu ::: açılmamış bir bölümü kapatıyor.' : `“::: ${name}” açılmış, ::: ile kapatılmamış.`,
        help: 'Bölüm “::: orta” gibi bir satırla açılır, yalnız ::: olan bir satırla kapanır.',
      }),
      what: 'Ortalı, sağa yaslı, çerçeveli bölümler ve imza bölümleri bir ::: satırıyla açılır, bir ::: satırıyla kapanır.',
    }),
    en: () => ({
      title: 'A ::: without its pair',
      finding: ({ name }) => ({
        message:
          name === ''
            ? 'This ::: closes a block that was not opened.'
            : `“::: ${name}” is opened and never closed by :::`,
        help: 'A block is opened by a line such as “::: orta” and closed by a line of ::: alone.',
      }),
      what: 'Centred, right-aligned, framed and signature blocks are opened by one ::: line and closed by another.',
    }),
    example: {
      wrong: 'metin: |\n  ::: orta\n  DUYURU\n',
      right: 'metin: |\n  ::: orta\n  DUYURU\n  :::\n',
    },
  },
  'body/unknown-block': {
    tr: () => ({
      title: 'Bilinmeyen bölüm',
      finding: ({ name, known, nearest }) => ({
        message: `“::: ${name}” diye bir bölüm yok.`,
        help: nearest === null ? `Olanlar: ${known.join(', ')}` : `“${nearest}” mi demek istediniz?`,
      }),
      what: 'Bölümler: orta, sag, cerceve, imza; yeni-sayfa yeni sayfa başlatır ve başka bölümün içinde durmaz.',
    }),
    en: () => ({
      title: 'Unknown block',
      finding: ({ name, known, nearest }) => ({
        message: `There is no block “::: ${name}”.`,
        help: nearest === null ? `There are: ${known.join(', ')}` : `Did you mean “${nearest}”?`,
      }),
      what: 'Blocks are orta, sag, cerceve, imza; yeni-sayfa begins a page and stands in no other block.',
    }),
    example: {
      wrong: 'metin: |\n  ::: ortaa\n  DUYURU\n  :::\n',
      right: 'metin: |\n  ::: orta\n  DUYURU\n  :::\n',
    },
  },
  'body/bad-link': {
    ...BAD_LINK,
    example: { wrong: 'metin: "[kayıt](kayit.example)"\n', right: 'metin: "[kayıt](https://kayit.example)"\n' },
  },
};
