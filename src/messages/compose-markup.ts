/** What is said of what a template makes. */

import type { ComposeFinding } from '../compose/findings.js';
import { BAD_LINK } from './bad-link.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

export const composeMarkup = {
  'compose/malformed-markup': {
    tr: () => ({
      title: 'Bozuk işaretleme',
      finding: ({ element }) => ({
        message: element === null ? 'Şablonun kurduğu öğeler bozuk.' : `<${element}> öğesi açıldığı yerde kapanmıyor.`,
        help: 'Her öğeyi kapatın: <paragraf>…</paragraf>',
      }),
      what: 'Şablonun ürettiği öğeler açılıp kapanmıyor.',
    }),
    en: () => ({
      title: 'Malformed markup',
      finding: ({ element }) => ({
        message:
          element === null
            ? 'The elements are malformed.'
            : `The element <${element}> is not closed where it was opened.`,
        help: 'Close each element: <paragraf>…</paragraf>',
      }),
      what: 'The elements that a template makes are not closed as they were opened.',
    }),
    example: { wrong: '<paragraf>{{konu}}\n', right: '<paragraf>{{konu}}</paragraf>\n' },
  },
  'compose/unknown-element': {
    tr: () => ({
      title: 'Bilinmeyen öğe',
      finding: ({ element, nearest }) => ({
        message: `<${element}> diye bir öğe yok.`,
        help: meant.tr(nearest),
      }),
      what: 'Şablonun öğeleri sayılıdır; HTML öğeleri yoktur.',
    }),
    en: () => ({
      title: 'Unknown element',
      finding: ({ element, nearest }) => ({
        message: `There is no element <${element}>.`,
        help: meant.en(nearest),
      }),
      what: 'The elements of templates are few; those of HTML are not among them.',
    }),
    example: { wrong: '<p>{{konu}}</p>\n', right: '<paragraf>{{konu}}</paragraf>\n' },
  },
  'compose/misplaced-element': {
    tr: () => ({
      title: 'Yeri yanlış öğe',
      finding: ({ element, parent }) => ({
        message: `<${element}>, <${parent}> içinde olamaz.`,
        help: null,
      }),
      what: 'Öğe, içinde bulunduğu öğede olamaz.',
    }),
    en: () => ({
      title: 'Misplaced element',
      finding: ({ element, parent }) => ({
        message: `<${element}> cannot stand in <${parent}>.`,
        help: null,
      }),
      what: 'The element cannot stand in the one round it.',
    }),
  },
  'compose/misplaced-text': {
    tr: () => ({
      title: 'Yeri yanlış metin',
      finding: ({ text, parent }) => ({
        message: `<${parent}> içinde düz metin olamaz: “${text}”`,
        help: 'Metni <paragraf> içine alın.',
      }),
      what: 'Çıplak metin burada olamaz; <paragraf> içine konur.',
    }),
    en: () => ({
      title: 'Misplaced text',
      finding: ({ text, parent }) => ({
        message: `Bare text cannot stand in <${parent}>: “${text}”`,
        help: 'Put it into <paragraf>.',
      }),
      what: 'Bare text cannot stand here; it goes into <paragraf>.',
    }),
  },
  'compose/unknown-attribute': {
    tr: () => ({
      title: 'Bilinmeyen öznitelik',
      finding: ({ attribute, element, nearest }) => ({
        message: `<${element}> öğesinin “${attribute}” özniteliği yok.`,
        help: meant.tr(nearest),
      }),
      what: 'Öğenin böyle bir özniteliği yok.',
    }),
    en: () => ({
      title: 'Unknown attribute',
      finding: ({ attribute, element, nearest }) => ({
        message: `<${element}> has no attribute “${attribute}”.`,
        help: meant.en(nearest),
      }),
      what: 'The element has no such attribute.',
    }),
  },
  'compose/missing-attribute': {
    tr: () => ({
      title: 'Eksik öznitelik',
      finding: ({ attribute, element }) => ({
        message: `<${element}> öğesinde “${attribute}” özniteliği eksik.`,
        help: null,
      }),
      what: 'Öğenin zorunlu bir özniteliği yazılmamış.',
    }),
    en: () => ({
      title: 'Missing attribute',
      finding: ({ attribute, element }) => ({
        message: `<${element}> lacks the attribute “${attribute}”.`,
        help: null,
      }),
      what: 'A required attribute of the element is missing.',
    }),
  },
  'compose/bad-attribute': {
    tr: () => ({
      title: 'Öznitelik değeri yanlış',
      finding: ({ attribute, value, allowed }) => ({
        message: `“${attribute}” özniteliği “${value}” olamaz.`,
        help: `Olabilecekler: ${allowed.join(', ')}`,
      }),
      what: 'Öznitelik yalnız birkaç değerden birini alır.',
    }),
    en: () => ({
      title: 'Wrong value of an attribute',
      finding: ({ attribute, value, allowed }) => ({
        message: `The attribute “${attribute}” cannot be “${value}”.`,
        help: `It can be: ${allowed.join(', ')}`,
      }),
      what: 'The attribute takes one of a few values only.',
    }),
  },
  'compose/unknown-style': {
    tr: () => ({
      title: 'Bilinmeyen biçem',
      finding: ({ style, nearest }) => ({
        message: `style.yaml dosyasında “${style}” adlı bir biçem yok.`,
        help: meant.tr(nearest),
      }),
      what: 'bicem="…" ile anılan biçem style.yaml dosyasında yok.',
    }),
    en: () => ({
      title: 'Unknown style',
      finding: ({ style, nearest }) => ({
        message: `style.yaml has no style “${style}”.`,
        help: meant.en(nearest),
      }),
      what: 'style.yaml has no style of the name in bicem="…".',
    }),
  },
  'compose/bad-link': BAD_LINK,
  'compose/too-deep': {
    tr: () => ({
      title: 'Çok derin öğeler',
      finding: ({ most }) => ({ message: `Öğeler ${most} kattan derin.`, help: null }),
      what: 'Şablonun öğeleri çok iç içe.',
    }),
    en: () => ({
      title: 'Elements nested too deeply',
      finding: ({ most }) => ({ message: `Elements are nested deeper than ${most} levels.`, help: null }),
      what: 'The elements of the template nest too deeply.',
    }),
  },
} satisfies Partial<MessagesFor<ComposeFinding>>;
