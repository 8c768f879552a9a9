/** What is said of pictures. */

import type { PictureFinding } from '../image/findings.js';
import type { MessagesFor } from './messages-for.js';

export const picture: MessagesFor<PictureFinding> = {
  'picture/not-a-picture': {
    tr: () => ({
      title: 'Resim değil',
      finding: () => ({
        message: 'Dosya PNG, JPEG ya da SVG değil.',
        help: 'Resim programında PNG, JPEG ya da SVG olarak kaydedin.',
      }),
      what: 'Logo ve metindeki resim PNG, JPEG ya da SVG olur.',
    }),
    en: () => ({
      title: 'No picture',
      finding: () => ({
        message: 'The file is neither PNG nor JPEG nor SVG.',
        help: 'Save it as PNG, JPEG or SVG with a picture editor.',
      }),
      what: 'Logos and pictures of the text are PNG, JPEG or SVG.',
    }),
  },
  'picture/too-large': {
    tr: () => ({
      title: 'Resim çok büyük',
      finding: ({ most }) => ({ message: `Resim çok büyük (en çok ${most}).`, help: 'Küçültün.' }),
      what: 'Mektuba konacak resim küçük olmalıdır.',
    }),
    en: () => ({
      title: 'The picture is too large',
      finding: ({ most }) => ({ message: `The picture is too large (at most ${most}).`, help: 'Make it smaller.' }),
      what: 'What goes into a letter must be small.',
    }),
  },
  'picture/unsupported-png': {
    tr: () => ({
      title: 'Basılamayan PNG',
      finding: ({ reason }) => ({
        message: reason === 'interlaced' ? 'Geçmeli (interlaced) PNG basılamaz.' : 'PNG dosyası bozuk.',
        help: 'Bir resim programında yeniden kaydedin.',
      }),
      what: 'PNG bozuk ya da geçmeli (interlaced); resim düzenleyicide yeniden kaydedin.',
    }),
    en: () => ({
      title: 'A PNG that cannot be printed',
      finding: ({ reason }) => ({
        message: reason === 'interlaced' ? 'An interlaced PNG cannot be printed.' : 'The PNG file is damaged.',
        help: 'Save it anew with a picture editor.',
      }),
      what: 'The PNG is damaged or interlaced; save it anew with a picture editor.',
    }),
  },
  'picture/unsupported-jpeg': {
    tr: () => ({
      title: 'Basılamayan JPEG',
      finding: ({ reason }) => ({
        message: JPEG_TR[reason],
        help: 'Resim programında açıp RGB renkle, dik duracak biçimde yeniden kaydedin.',
      }),
      what: 'JPEG bozuk, baskı renkleriyle (CMYK), PDF’in göstermediği bir sıkıştırmayla ya da yan yatmış olarak kaydedilmiş.',
    }),
    en: () => ({
      title: 'A JPEG that cannot be printed',
      finding: ({ reason }) => ({
        message: JPEG_EN[reason],
        help: 'Open it in a picture editor and save it anew, in RGB and upright.',
      }),
      what: 'The JPEG is damaged, saved in printing colours (CMYK), in a coding that no PDF shows, or lying on its side.',
    }),
  },
  'picture/malformed-svg': {
    tr: () => ({
      title: 'Bozuk SVG',
      finding: ({ reason }) => ({ message: `SVG dosyası bozuk: ${reason}`, help: null }),
      what: 'SVG düzgün bir XML belgesi değil.',
    }),
    en: () => ({
      title: 'Malformed SVG',
      finding: ({ reason }) => ({ message: `The SVG is malformed: ${reason}`, help: null }),
      what: 'The SVG is no well-formed XML.',
    }),
  },
  'picture/unsupported-svg': {
    tr: () => ({
      title: 'SVG’de basılamayan öğe',
      finding: ({ element }) => ({
        message: `SVG içinde <${element}> basılamaz.`,
        help: 'Yazıları ve efektleri yola (path) çevirip kaydedin.',
      }),
      what: 'Yazı, süzgeç, betik ve bağlı resim basılmaz; yazıları yola (path) çevirin.',
    }),
    en: () => ({
      title: 'An element of SVG that cannot be printed',
      finding: ({ element }) => ({
        message: `<${element}> in an SVG cannot be printed.`,
        help: 'Turn text and effects into paths and save it.',
      }),
      what: 'Text, filters, scripts and linked pictures do not print; turn text into paths.',
    }),
  },
  'picture/unsupported-svg-value': {
    tr: () => ({
      title: 'SVG’de basılamayan değer',
      finding: ({ attribute, value }) => ({
        message: `SVG içinde ${attribute}="${value}" basılamaz.`,
        help: 'Düz renk ve düz çizgi kullanın.',
      }),
      what: 'Renk geçişi, desen ve benzeri değerler yerine düz renk kullanın.',
    }),
    en: () => ({
      title: 'A value of SVG that cannot be printed',
      finding: ({ attribute, value }) => ({
        message: `${attribute}="${value}" in an SVG cannot be printed.`,
        help: 'Use plain colours and plain lines.',
      }),
      what: 'Use plain colours for gradients, patterns and the like.',
    }),
  },
};

const JPEG_TR = {
  damaged: 'JPEG dosyası bozuk ya da yarım.',
  cmyk: 'JPEG baskı renkleriyle (CMYK) kaydedilmiş; arşiv PDF’inde basılamaz.',
  coding: 'JPEG, PDF’in göstermediği bir biçimde sıkıştırılmış.',
  turned: 'JPEG yan yatmış; dik durması yalnız fotoğraf makinesinin notuna (EXIF) bağlı.',
} as const;

const JPEG_EN = {
  damaged: 'The JPEG file is damaged or cut off.',
  cmyk: 'The JPEG has printing colours (CMYK), which an archive PDF cannot show.',
  coding: 'The JPEG is coded in a way that no PDF shows.',
  turned: 'The JPEG lies on its side and is upright only by a note of the camera (EXIF).',
} as const;
