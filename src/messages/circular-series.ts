/** What is said of the series that a circular takes, and of addenda. */

import type { CircularFinding } from '../circular/findings.js';
import type { MessagesFor } from './messages-for.js';

export const circularSeries = {
  'circular/foreign-series': {
    tr: () => ({
      title: 'Biçimde başka bir dizinin numarası',
      finding: ({ format, key }) => ({
        message: `“${format}” biçimi “${key}” dizisinin numarasını da basıyor, ama bu genelgeler o diziden numara almıyor.`,
        help: `Diziyi de verin (dizi: [genelge, ${key}] gibi) ya da {${key}.no} yerini biçimden çıkarın.`,
      }),
      what: 'Bir biçim {birim.no} ile başka bir dizinin numarasını basabilir; genelge o diziden de numara almalıdır, yoksa kâğıtta noktalar kalırdı.',
    }),
    en: () => ({
      title: 'Format with the number of another series',
      finding: ({ format, key }) => ({
        message: `The format “${format}” prints a number of the series “${key}” too, and these circulars take none from it.`,
        help: `Name that series as well (dizi: [genelge, ${key}]), or take {${key}.no} out of the format.`,
      }),
      what: 'A format may print the number of another series, {birim.no}; the circular must take one from that series, or dots would stand on the paper.',
    }),
  },
  'circular/no-addendum-format': {
    tr: () => ({
      title: 'Ek genelgenin biçimi yok',
      finding: ({ key }) => ({
        message: `“${key}” dizisinde ek genelgenin numarasının nasıl basılacağı yazılı değil.`,
        help: `genelge.yaml dosyasında ${key}: altına ek_bicim: "{no} EK" gibi bir satır ekleyin; {ek} kaçıncı ek olduğudur.`,
      }),
      what: 'ekleme: ile yazılan bir genelge, eklendiği genelgenin numarasını taşır; nasıl basılacağını dizinin ek_bicim: anahtarı söyler.',
    }),
    en: () => ({
      title: 'No format for addenda',
      finding: ({ key }) => ({
        message: `The series “${key}” does not say how the number of an addendum prints.`,
        help: `Add a line such as ek_bicim: "{no} EK" under ${key}: in genelge.yaml; {ek} is the addendum’s ordinal.`,
      }),
      what: 'A circular with ekleme: bears the number of the circular that it is added to; the key ek_bicim: of the series says how it prints.',
    }),
  },
  'circular/addendum-differs': {
    tr: () => ({
      title: 'Ek numarası uymuyor',
      finding: ({ number, addendumTo }) => ({
        message:
          addendumTo === ''
            ? `${number} bir ek genelgenin numarası, ama ekleme: yazılmamış.`
            : `Genelge ${addendumTo} numaralı genelgeye ek, numarası ise ${number}.`,
        help: 'Ek genelgede ekleme: 2016/313 ve numara 2016/313+1 gibi birlikte durur; numarayı program verir.',
      }),
      what: 'Ek genelgenin numarası, eklendiği genelgeninkidir; arkasındaki + kaçıncı ek olduğunu söyler.',
    }),
    en: () => ({
      title: 'Number of an addendum does not fit',
      finding: ({ number, addendumTo }) => ({
        message:
          addendumTo === ''
            ? `${number} is the number of an addendum, and ekleme: is missing.`
            : `The circular is an addendum to ${addendumTo}, and its number is ${number}.`,
        help: 'An addendum has ekleme: 2016/313 and a number such as 2016/313+1; the program gives it.',
      }),
      what: 'An addendum bears the number of the circular that it is added to; the + behind it says which addendum it is.',
    }),
    example: {
      wrong: 'tarih: 01.02.2019\nnumara: {sayi: 2016/313+1}\n',
      right: 'tarih: 01.02.2019\nnumara: {sayi: 313}\n',
    },
  },
} satisfies Partial<MessagesFor<CircularFinding>>;
