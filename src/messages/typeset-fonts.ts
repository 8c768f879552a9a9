/** What is said of an office's own fonts. */

import type { TypesetFinding } from '../typeset/findings.js';
import type { MessagesFor } from './messages-for.js';

export const typesetFonts = {
  'typeset/font-unreadable': {
    tr: () => ({
      title: 'Kullanılamayan yazı tipi',
      finding: ({ file, reason }) => ({ message: `${file}: ${KINDS_TR[reason]}`, help: HELP_TR }),
      what: 'Yazı tipi, TrueType çizimleri olan bir .ttf ya da .otf dosyasıdır. PostScript (CFF) çizimli, birkaç yazı tipini bir arada tutan (.ttc) ve web için sıkıştırılmış (.woff) dosyalar kullanılamaz.',
    }),
    en: () => ({
      title: 'A font that cannot be used',
      finding: ({ file, reason }) => ({ message: `${file}: ${KINDS_EN[reason]}`, help: HELP_EN }),
      what: 'A font is a .ttf or .otf file with TrueType outlines. Files with PostScript (CFF) outlines, collections (.ttc) and fonts packed for the web (.woff) cannot be used.',
    }),
  },
  'typeset/font-not-embeddable': {
    tr: () => ({
      title: 'PDF’e konması yasak yazı tipi',
      finding: ({ file, reason }) => ({
        message: `${file}: ${RIGHTS_TR[reason]}`,
        help: 'Yapımcısı izin vermiyor; başka bir yazı tipi seçin.',
      }),
      what: 'Yazı tipinin kendisi (fsType) nasıl kullanılabileceğini söyler. Arşiv PDF’inde yazı tipinin kullanılan harfleri PDF’in içindedir; izin vermeyen bir yazı tipiyle böyle bir PDF yapılamaz.',
    }),
    en: () => ({
      title: 'A font that may not be embedded',
      finding: ({ file, reason }) => ({
        message: `${file}: ${RIGHTS_EN[reason]}`,
        help: 'Its maker does not allow it; choose another font.',
      }),
      what: 'A font says of itself (fsType) how it may be used. An archive PDF holds the letters of its fonts; with a font that forbids it no such PDF can be made.',
    }),
  },
  'typeset/font-lacks-letters': {
    tr: () => ({
      title: 'Harfleri eksik yazı tipi',
      finding: ({ file, characters }) => ({
        message: `${file} dosyasında olmayan harf ve işaretler: ${some(characters)}`,
        help: 'Türkçe harfleri olan bir yazı tipi seçin.',
      }),
      what: 'Yazı tipinde Türkçe metnin bütün harfleri, rakamları ve olağan işaretleri bulunmalıdır; eksik harf başka yazı tipinden alınmaz.',
    }),
    en: () => ({
      title: 'A font that lacks letters',
      finding: ({ file, characters }) => ({
        message: `${file} lacks letters and signs: ${some(characters)}`,
        help: 'Choose a font with Turkish letters.',
      }),
      what: 'A font must have all letters, digits and usual signs of Turkish text; a missing letter is never taken from another font.',
    }),
  },
  'typeset/font-looks-differ': {
    tr: () => ({
      title: 'Yeri karışmış yazı tipi',
      finding: ({ file }) => ({
        message: `${file} kendisi için başka bir biçim (kalın, italik) söylüyor.`,
        help: 'duz, kalin, italik ve kalin_italik anahtarlarındaki dosyaları denetleyin.',
      }),
      what: 'Kalın yerine düz, italik yerine dik bir yazı tipi dosyası yazılmış olabilir.',
    }),
    en: () => ({
      title: 'A font in another’s place',
      finding: ({ file }) => ({
        message: `${file} says of itself that it is of another style (bold, italic).`,
        help: 'Check the files under duz, kalin, italik and kalin_italik.',
      }),
      what: 'An upright file may stand where the bold or the italic one belongs.',
    }),
  },
} satisfies Partial<MessagesFor<TypesetFinding>>;

const HELP_TR = 'Windows’ta Yazı Tipleri klasöründeki times.ttf gibi bir .ttf dosyasını çalışma alanına kopyalayın.';
const HELP_EN = 'Copy a .ttf file, such as times.ttf of Windows, into the workspace.';

const KINDS_TR = {
  cff: 'PostScript (CFF) çizimli yazı tipi kullanılamaz.',
  collection: 'birkaç yazı tipini bir arada tutan dosya (.ttc) kullanılamaz.',
  web: 'web için sıkıştırılmış yazı tipi (.woff) kullanılamaz.',
  'not-a-font': 'yazı tipi dosyası değil.',
  damaged: 'yazı tipi dosyası bozuk ya da yarım.',
} as const;

const KINDS_EN = {
  cff: 'a font with PostScript (CFF) outlines cannot be used.',
  collection: 'a collection of fonts (.ttc) cannot be used.',
  web: 'a font packed for the web (.woff) cannot be used.',
  'not-a-font': 'it is no font file.',
  damaged: 'the font file is damaged or cut off.',
} as const;

const RIGHTS_TR = {
  restricted: 'yazı tipi PDF’e konamaz (kısıtlı lisans).',
  'no-subset': 'yazı tipi yalnız bütünüyle konabilir; harfleri ayrılamaz.',
  'bitmap-only': 'yazı tipinin çizimleri konamaz, yalnız noktalı resimleri.',
} as const;

const RIGHTS_EN = {
  restricted: 'the font may not be embedded (restricted licence).',
  'no-subset': 'the font may only be embedded whole.',
  'bitmap-only': 'only bitmaps of the font may be embedded.',
} as const;

function some(characters: readonly string[]): string {
  const shown = characters.slice(0, 12).join(' ');
  return characters.length > 12 ? `${shown} … (${characters.length})` : shown;
}
