/** What is said of pictures. */

import type { PictureFinding } from '../image/findings.js';
import type { MessagesFor } from './messages-for.js';

export const picture: MessagesFor<PictureFinding> = {
  'picture/not-a-picture': {
    tr: () => ({
      title: 'Logo resim değil',
      finding: () => ({ message: 'Logo PNG ya da SVG değil.', help: 'PNG ya da SVG olarak kaydedin.' }),
      what: 'Logo PNG ya da SVG olur.',
    }),
    en: () => ({
      title: 'The logo is no picture',
      finding: () => ({ message: 'The logo is neither PNG nor SVG.', help: 'Save it as PNG or SVG.' }),
      what: 'Logos are PNG or SVG.',
    }),
  },
  'picture/too-large': {
    tr: () => ({
      title: 'Logo çok büyük',
      finding: ({ most }) => ({ message: `Logo çok büyük (en çok ${most}).`, help: 'Küçültün.' }),
      what: 'Her mektuba konacak resim küçük olmalıdır.',
    }),
    en: () => ({
      title: 'The logo is too large',
      finding: ({ most }) => ({ message: `The logo is too large (at most ${most}).`, help: 'Make it smaller.' }),
      what: 'What goes into every letter must be small.',
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
