/** What is said of keys that name signers, groups and series. */

import type { CircularFinding } from '../circular/findings.js';
import type { MessagesFor } from './messages-for.js';
import { meant, thereAre } from './phrases.js';

export const circularNames = {
  'circular/unknown-signer': {
    tr: () => ({
      title: 'Bilinmeyen imzacı',
      finding: ({ key, nearest, known }) => ({
        message: `“${key}” adlı bir imzacı yok.`,
        help: meant.tr(nearest) ?? thereAre.tr(known) ?? 'genelge.yaml dosyasında imzacilar: altına ekleyin.',
      }),
      what: 'imza: genelge.yaml dosyasındaki imzacilar: anahtarlarını anar; başkası {ad, unvan} ile yazılır.',
    }),
    en: () => ({
      title: 'Unknown signer',
      finding: ({ key, nearest, known }) => ({
        message: `There is no signer “${key}”.`,
        help: meant.en(nearest) ?? thereAre.en(known) ?? 'Add it under imzacilar: in genelge.yaml.',
      }),
      what: 'imza: names keys of imzacilar: in genelge.yaml; others are written as {ad, unvan}.',
    }),
    example: { wrong: 'imza: genelsekreter\n', right: 'imza: genel-sekreter\n' },
  },
  'circular/unknown-group': {
    tr: () => ({
      title: 'Bilinmeyen muhatap grubu',
      finding: ({ key, nearest, known }) => ({
        message: `“${key}” adlı bir muhatap grubu yok.`,
        help:
          meant.tr(nearest) ??
          thereAre.tr(known) ??
          'genelge.yaml dosyasında muhataplar: altına ekleyin; serbest metinse büyük harfle başlatın.',
      }),
      what: 'Küçük harfli tek sözcük bir grubun anahtarıdır. Serbest metinse büyük harfle başlatın.',
    }),
    en: () => ({
      title: 'Unknown group of addressees',
      finding: ({ key, nearest, known }) => ({
        message: `There is no addressee group “${key}”.`,
        help:
          meant.en(nearest) ??
          thereAre.en(known) ??
          'Add it under muhataplar: in genelge.yaml; free text begins with a capital.',
      }),
      what: 'A single word in small letters is the key of a group. Free text begins with a capital.',
    }),
    example: { wrong: 'muhatap: oda\n', right: 'muhatap: odalar\n' },
  },
  'circular/unknown-series': {
    tr: () => ({
      title: 'Bilinmeyen dizi',
      finding: ({ key, nearest, known }) => ({
        message: `“${key}” adlı bir dizi yok.`,
        help: meant.tr(nearest) ?? thereAre.tr(known) ?? 'genelge.yaml dosyasında diziler: altına ekleyin.',
      }),
      what: 'genelge.yaml dosyasında diziler: altında böyle bir dizi yok.',
    }),
    en: () => ({
      title: 'Unknown series',
      finding: ({ key, nearest, known }) => ({
        message: `There is no series “${key}”.`,
        help: meant.en(nearest) ?? thereAre.en(known) ?? 'Add it under diziler: in genelge.yaml.',
      }),
      what: 'genelge.yaml has no such series under diziler:.',
    }),
    example: { wrong: 'dizi: genelgeler\n', right: 'dizi: genelge\n' },
  },
  'circular/series-undecided': {
    tr: () => ({
      title: 'Dizi belli değil',
      finding: ({ series }) => ({
        message: `Genelgenin hangi diziden numara alacağı belli değil: ${series.join(', ')}.`,
        help: `dizi: ${series[0]} gibi bir satır ekleyin (numara almayacaksa dizi: yok).`,
      }),
      what: 'Birden çok genelge dizisi var; hangisinin numarası verileceği grupta ya da genelgede yazılır. dizi: yok numara almaz.',
    }),
    en: () => ({
      title: 'Series undecided',
      finding: ({ series }) => ({
        message: `It is not decided which series numbers the circular: ${series.join(', ')}.`,
        help: `Add a line such as dizi: ${series[0]} (dizi: yok where it takes none).`,
      }),
      what: 'There are several series of circulars; the group or the circular says which one. dizi: yok takes none.',
    }),
    example: { wrong: 'muhatap: SAYIN ÜYEMİZ,\n', right: 'muhatap: SAYIN ÜYEMİZ,\ndizi: duyuru\n' },
  },
  'circular/series-not-used': {
    tr: () => ({
      title: 'Bu genelgenin almadığı dizi',
      finding: ({ key }) => ({
        message: `Bu genelge “${key}” dizisinden numara almıyor.`,
        help: `Numarayı silin ya da dizi: ${key} yazın.`,
      }),
      what: 'numara: altında, genelgenin numara almadığı bir dizi yazılmış.',
    }),
    en: () => ({
      title: 'A series that this circular does not use',
      finding: ({ key }) => ({
        message: `This circular takes no number of the series “${key}”.`,
        help: `Delete the number, or write dizi: ${key}`,
      }),
      what: 'numara: names a series that the circular takes no number from.',
    }),
  },
} satisfies Partial<MessagesFor<CircularFinding>>;
