/** What is said of what could not be set well, or at all. */

import type { TypesetFinding } from '../typeset/findings.js';
import type { MessagesFor } from './messages-for.js';
import { decimal } from './phrases.js';
import { typesetFonts } from './typeset-fonts.js';

export const typeset: MessagesFor<TypesetFinding> = {
  ...typesetFonts,
  'typeset/overfull-line': {
    tr: () => ({
      title: 'Taşan satır',
      finding: ({ line, over }) => ({
        message: `Satır ${decimal(over)} pt taşıyor: “${line}”`,
        help: 'Bölünemeyen uzun sözcüğü kısaltın ya da yerini değiştirin.',
      }),
      what: 'Bölünemeyen uzun bir sözcük satıra sığmıyor.',
    }),
    en: () => ({
      title: 'A line that sticks out',
      finding: ({ line, over }) => ({
        message: `A line sticks out by ${over} pt: “${line}”`,
        help: 'Shorten or move the long word that cannot be broken.',
      }),
      what: 'A long word that cannot be broken does not fit its line.',
    }),
  },
  'typeset/loose-line': {
    tr: () => ({
      title: 'Aralıkları çok açık satır',
      finding: ({ line, gap }) => ({
        message: `Satırda sözcük araları çok açık (${decimal(gap)} pt): “${line}”`,
        help: 'Cümleyi biraz değiştirin.',
      }),
      what: 'İki yana yaslanan satırda sözcük araları çok açılmış; çoğu zaman uzun bir adresin önündedir. Cümleyi biraz değiştirmek yeter.',
    }),
    en: () => ({
      title: 'A line with wide spaces',
      finding: ({ line, gap }) => ({
        message: `The spaces of a line are very wide (${gap} pt): “${line}”`,
        help: 'Change the sentence a little.',
      }),
      what: 'The spaces of a justified line are very wide, most often before a long address. Changing the sentence a little helps.',
    }),
  },
  'typeset/short-line': {
    tr: () => ({
      title: 'Kısa kalan satır',
      finding: ({ line, short }) => ({
        message: `Satır ${decimal(short)} pt kısa kaldı, çünkü ardındaki uzun sözcük ya da adres bölünemiyor: “${line}”`,
        help: 'Cümleyi biraz değiştirin.',
      }),
      what: 'İki yana yaslanan metinde bir satır, ardından gelen ve bölünemeyen uzun bir adres yüzünden kenara kadar dolmuyor. Sözcükleri koparmaktansa satır kısa bırakılır. Cümleyi biraz değiştirmek yeter.',
    }),
    en: () => ({
      title: 'A line that ends short',
      finding: ({ line, short }) => ({
        message: `A line ends ${short} pt short, for the long word or address after it cannot be divided: “${line}”`,
        help: 'Change the sentence a little.',
      }),
      what: 'A line of justified text does not reach the margin because a long address follows that cannot be divided. The line is left short rather than its words torn apart. Changing the sentence a little helps.',
    }),
  },
  'typeset/missing-glyph': {
    tr: () => ({
      title: 'Yazı tipinde olmayan karakter',
      finding: ({ characters }) => ({
        message: `Yazı tiplerinde olmayan karakter basılamaz: ${characters.join(', ')}`,
        help: 'Başka bir karakter kullanın.',
      }),
      what: 'Mektup bu hâliyle basılmaz ve numara almaz. Türkçe metnin işaretleri (₺ → ≤ ☐ ☑ ✓ ① Ⅰ) vardır; Çince ve emoji yoktur.',
    }),
    en: () => ({
      title: 'Character that the font lacks',
      finding: ({ characters }) => ({
        message: `No font has this, so it cannot be printed: ${characters.join(', ')}`,
        help: 'Use another character.',
      }),
      what: 'The letter is not printed so and gets no number. The signs of Turkish text (₺ → ≤ ☐ ☑ ✓ ① Ⅰ) are there, Chinese and emoji are not.',
    }),
  },
  'typeset/right-to-left': {
    tr: () => ({
      title: 'Sağdan sola yazılan harf',
      finding: ({ characters }) => ({
        message: `Sağdan sola yazılan harfler ters sırada basılırdı: ${characters.join(', ')}`,
        help: 'Latin harfleriyle yazın.',
      }),
      what: 'Satırlar soldan sağa dizilir; Arap ve İbrani harfleri bu yüzden basılmaz.',
    }),
    en: () => ({
      title: 'Letters written from right to left',
      finding: ({ characters }) => ({
        message: `Letters written from right to left would print in the wrong order: ${characters.join(', ')}`,
        help: 'Write it in Latin letters.',
      }),
      what: 'Lines are set from left to right, so Arabic and Hebrew letters are not printed.',
    }),
  },
  'typeset/too-tall': {
    tr: () => ({
      title: 'Sayfaya sığmayan parça',
      finding: ({ height, room }) => ({
        message: `Bölünemeyen bir parça (${height} pt) sayfadaki yere (${room} pt) sığmıyor.`,
        help: 'Tablo satırını ya da imza bloğunu kısaltın.',
      }),
      what: 'Bölünmeyen bir parça (imza bloğu, tablo satırı) sayfadaki yerden yüksek.',
    }),
    en: () => ({
      title: 'A part too tall for a page',
      finding: ({ height, room }) => ({
        message: `A part that is never broken (${height} pt) is higher than the room on a page (${room} pt).`,
        help: 'Shorten the table row or the signature block.',
      }),
      what: 'A part that is never broken (signatures, a table row) is taller than a page.',
    }),
  },
  'typeset/table-too-wide': {
    tr: () => ({
      title: 'Sayfaya sığmayan tablo',
      finding: ({ columns, needed, room }) => ({
        message: `${columns} sütunlu tablo en dar hâliyle ${needed} pt; sayfada ${room} pt yer var.`,
        help: 'Sütun sayısını azaltın ya da tabloyu yatay bir eke koyun.',
      }),
      what: 'Tablonun hücreleri önce hecelenir, sonra yazı 9 puntoya dek küçülür, sonra sözcükler her yerden bölünür; bu tablo öyle de sığmıyor.',
    }),
    en: () => ({
      title: 'A table too wide for the page',
      finding: ({ columns, needed, room }) => ({
        message: `A table of ${columns} columns is ${needed} pt wide at its narrowest; the page has room for ${room} pt.`,
        help: 'Take columns out, or put the table into a landscape enclosure.',
      }),
      what: 'Cells are hyphenated, then the text goes down to 9 pt, then words are broken anywhere; this table does not fit even so.',
    }),
  },
  'typeset/missing-picture': {
    tr: () => ({
      title: 'Logo yok',
      finding: ({ image }) => ({ message: `Logo yok: ${image}; genelge logosuz dizildi.`, help: null }),
      what: 'Genelge logosuz dizildi.',
    }),
    en: () => ({
      title: 'No logo',
      finding: ({ image }) => ({ message: `No logo ${image}; the letter is set without.`, help: null }),
      what: 'The letter was set without its logo.',
    }),
  },
};
