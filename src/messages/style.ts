/** What is said of a style.yaml. */

import type { StyleFinding } from '../letter/findings.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

export const style: MessagesFor<StyleFinding> = {
  'style/unknown-key': {
    tr: () => ({
      title: 'Bilinmeyen ölçü',
      finding: ({ key, nearest }) => ({ message: `“${key}” diye bir ölçü yok.`, help: meant.tr(nearest) }),
      what: 'style.yaml dosyasında böyle bir anahtar yok.',
    }),
    en: () => ({
      title: 'Unknown measure',
      finding: ({ key, nearest }) => ({ message: `There is no measure “${key}”.`, help: meant.en(nearest) }),
      what: 'style.yaml knows no such key.',
    }),
  },
  'style/wrong-kind': {
    tr: () => ({
      title: 'Ölçünün türü yanlış',
      finding: ({ expected }) => ({
        message: `Burada ${expected === 'text' ? 'metin' : 'anahtarlı bölüm'} olmalı.`,
        help: null,
      }),
      what: 'Metin beklenen yerde bölüm var ya da tersi.',
    }),
    en: () => ({
      title: 'Wrong kind of measure',
      finding: ({ expected }) => ({
        message: `Here should be ${expected === 'text' ? 'a text' : 'a section with keys'}.`,
        help: null,
      }),
      what: 'A mapping stands where a text is expected, or the other way round.',
    }),
  },
  'style/bad-measure': {
    tr: () => ({
      title: 'Ölçü değil',
      finding: ({ text, units }) => ({
        message: `“${text}” bir ölçü değil.`,
        help: `Bir sayı ve birim yazın (${units.join(', ')}): 1.25 cm`,
      }),
      what: 'Ölçü sayı ve birimle yazılır.',
    }),
    en: () => ({
      title: 'Not a measure',
      finding: ({ text, units }) => ({
        message: `“${text}” is not a measure.`,
        help: `Write a number and a unit (${units.join(', ')}): 1.25 cm`,
      }),
      what: 'A measure is a number with its unit.',
    }),
    example: { wrong: 'sol: geniş\n', right: 'sol: 1.5 cm\n' },
  },
  'style/bad-value': {
    tr: () => ({
      title: 'Burada olamayacak değer',
      finding: ({ value, allowed, nearest }) => ({
        message: `“${value}” burada olamaz.`,
        help: meant.tr(nearest) ?? `Olabilecekler: ${allowed.join(', ')}`,
      }),
      what: 'Anahtar yalnız birkaç sözden birini alır.',
    }),
    en: () => ({
      title: 'A value that cannot stand here',
      finding: ({ value, allowed, nearest }) => ({
        message: `It cannot be “${value}” here.`,
        help: meant.en(nearest) ?? `It can be: ${allowed.join(', ')}`,
      }),
      what: 'The key takes one of a few words only.',
    }),
  },
  'style/bad-color': {
    tr: () => ({
      title: 'Renk değil',
      finding: ({ text }) => ({
        message: `“${text}” bir renk değil.`,
        help: 'siyah, kırmızı, gri, lacivert ya da "#1d3f5e" gibi yazın.',
      }),
      what: 'Renk adıyla ya da onaltılık yazılır; onaltılık olan tırnak ister.',
    }),
    en: () => ({
      title: 'Not a colour',
      finding: ({ text }) => ({
        message: `“${text}” is not a colour.`,
        help: 'Write siyah, kırmızı, gri, lacivert, or one like "#1d3f5e".',
      }),
      what: 'Colours are written by name or in hexadecimal, the latter in quotes.',
    }),
    example: { wrong: 'renk: mor gibi\n', right: 'renk: "#1d3f5e"\n' },
  },
  'style/unknown-base': {
    tr: () => ({
      title: 'Bilinmeyen temel biçem',
      finding: ({ base, nearest }) => ({
        message: `“${base}” adlı bir biçem yukarıda yok.`,
        help: meant.tr(nearest),
      }),
      what: 'Bir biçem, kendinden önce yazılmamış bir biçeme dayanıyor.',
    }),
    en: () => ({
      title: 'Unknown base style',
      finding: ({ base, nearest }) => ({ message: `There is no style “${base}” above.`, help: meant.en(nearest) }),
      what: 'A style builds on one that does not stand above it.',
    }),
  },
  'style/no-room': {
    tr: () => ({
      title: 'Metne yer yok',
      finding: ({ width }) => ({
        message: `Kenar boşlukları ${width} genişliğindeki sayfada metne yer bırakmıyor.`,
        help: 'sol ve sag ölçülerini küçültün.',
      }),
      what: 'Kenar boşlukları sayfayı dolduruyor.',
    }),
    en: () => ({
      title: 'No room for text',
      finding: ({ width }) => ({
        message: `The margins leave no room for text on a page ${width} wide.`,
        help: 'Make sol and sag smaller.',
      }),
      what: 'The margins fill the page.',
    }),
  },
};
