/** What is said of numbers that are asked for. */

import type { RegisterFinding } from '../register/findings.js';
import type { MessagesFor } from './messages-for.js';
import { day, elsewhereWords, meant } from './phrases.js';

export const registerNumbers = {
  'register/number-taken': {
    tr: () => ({
      title: 'Alınmış numara',
      finding: ({ number, by }) => ({
        message: by === '' ? `${number} başka bir yazı için ayrılmış.` : `${number} alınmış: ${by}`,
        help: 'Başka bir numara yazın ya da satırı silin; boş numarayı program verir.',
      }),
      what: 'Elle yazılan numara başka bir belgenin ya da ayrılmış.',
    }),
    en: () => ({
      title: 'Number taken',
      finding: ({ number, by }) => ({
        message: by === '' ? `${number} is reserved for another letter.` : `${number} is taken: ${by}`,
        help: 'Type another number, or delete the line: the program gives the next free one.',
      }),
      what: 'A number typed by hand belongs to another document, or is reserved.',
    }),
  },
  'register/gap': {
    tr: () => ({
      title: 'Numaralarda boşluk kalır',
      finding: ({ number, missing }) => ({
        message: `${number} verilirse ${missing} boşta kalır; bu dizide boşluk yasak.`,
        help: `Numara başka bir yazınınsa: genelge ayir ${missing.replace(':', ' ')} --gerekce "…"`,
      }),
      what: 'bosluk: yasak olan dizide arada numara bırakılmaz; numara başka bir yazınınsa ayrılır.',
    }),
    en: () => ({
      title: 'A gap in the numbers',
      finding: ({ number, missing }) => ({
        message: `${number} would leave ${missing} open; this series has no gaps.`,
        help: `If that number belongs to another letter: genelge reserve ${missing.replace(':', ' ')} --reason "…"`,
      }),
      what: 'A series with bosluk: yasak leaves none out; a number of another letter is reserved.',
    }),
    example: { wrong: 'numara: {genelge: 19}  # sonuncusu 14 iken\n', right: 'numara: {genelge: 15}\n' },
  },
  'register/before-start': {
    tr: () => ({
      title: 'Başlangıçtan küçük numara',
      finding: ({ number, start }) => ({
        message: `${number}, dizinin başlangıcı olan ${start} numarasından küçük.`,
        help: 'Doğruysa genelge.yaml dosyasında dizinin baslangic: değerini düzeltin.',
      }),
      what: 'Numara, dizinin baslangic: değerinden küçük.',
    }),
    en: () => ({
      title: 'A number before the start',
      finding: ({ number, start }) => ({
        message: `${number} is below ${start}, where the series starts.`,
        help: 'If it is right, correct baslangic: of the series in genelge.yaml.',
      }),
      what: 'The number is below baslangic: of its series.',
    }),
  },
  'register/date-order': {
    tr: () => ({
      title: 'Numaraların tarih sırası',
      finding: ({ number, date, other, otherDate }) => ({
        message: `${number} ${day(date)} tarihli, ondan önceki ${other} ise ${day(otherDate)} tarihli.`,
        help: 'Tarihi düzeltin; sıra önemli değilse diziye tarih_sirasi: serbest yazın.',
      }),
      what: 'Sonraki numara daha eski tarihli. tarih_sirasi: zorunlu ise hatadır, serbest ise söylenmez.',
    }),
    en: () => ({
      title: 'Numbers against the order of dates',
      finding: ({ number, date, other, otherDate }) => ({
        message: `${number} is dated ${date}, and ${other} before it is dated ${otherDate}.`,
        help: 'Correct the date; where the order does not matter, set tarih_sirasi: serbest for the series.',
      }),
      what: 'A later number has an earlier date. With tarih_sirasi: zorunlu it is an error, with serbest nothing.',
    }),
  },
  'register/unknown-base': {
    tr: () => ({
      title: 'Defterde olmayan genelgeye ek',
      finding: ({ number }) => ({
        message: `Defterde ${number} yok; bu genelge ona ek olarak numaralanıyor.`,
        help: 'Eski bir genelgeyse böyle kalabilir; değilse ekleme: numarasını düzeltin.',
      }),
      what: 'ekleme: ile anılan genelge deftere işlenmemiş: ya programdan öncedir ya da numara yanlıştır.',
    }),
    en: () => ({
      title: 'Addendum to a circular that the register lacks',
      finding: ({ number }) => ({
        message: `The register has no ${number}; this circular is numbered as an addendum to it.`,
        help: 'It may be older than the register; if it is not, correct the number at ekleme:.',
      }),
      what: 'The circular named by ekleme: is not in the register: it is older, or its number is wrong.',
    }),
  },
  'register/held-back': {
    tr: () => ({
      title: 'Bekletilen taslak',
      finding: ({ file }) => ({
        message: `${file} bekletiliyor; numara verilmedi.`,
        help: 'Hazır olunca beklesin: satırını silin.',
      }),
      what: 'beklesin: evet yazılı taslak daha hazır değildir; anahtar silinene dek numara almaz.',
    }),
    en: () => ({
      title: 'A draft held back',
      finding: ({ file }) => ({
        message: `${file} is held back; it got no number.`,
        help: 'Delete the line beklesin: when it is ready.',
      }),
      what: 'A draft with beklesin: evet is not ready; it gets no number until the key is gone.',
    }),
  },
  'register/number-needed': {
    tr: () => ({
      title: 'Elle verilecek numara yok',
      finding: ({ series }) => ({
        message: `“${series}” numarası elle verilir; yazılmamış.`,
        help: `numara: {${series}: …} yazın${series === 'sayi' ? ' ya da --sayi ile verin' : ''}.`,
      }),
      what: 'kaynak: elle olan dizinin numarası başka bir defterden alınır ve yazılır.',
    }),
    en: () => ({
      title: 'A number to be given by hand',
      finding: ({ series }) => ({
        message: `The number of “${series}” is given by hand; there is none.`,
        help: `Type numara: {${series}: …}${series === 'sayi' ? ' or give it with --sayi' : ''}.`,
      }),
      what: 'The number of a series with kaynak: elle comes from another register and is typed.',
    }),
    example: { wrong: 'genelge number 2019/a.yaml\n', right: 'genelge number 2019/a.yaml --sayi 140\n' },
  },
  'register/undated-other-year': {
    tr: () => ({
      title: 'Başka yılın klasöründe tarihsiz taslak',
      finding: ({ folder, today }) => ({
        message: `Tarihsiz taslak ${folder} klasöründe; bugünün tarihini (${day(today)}) aldı.`,
        help: 'Dosyayı bu yılın klasörüne taşıyın; tarih yanlışsa numaralamadan önce tarih: satırını yazın.',
      }),
      what: 'Numaralanan tarihsiz taslak bugünün tarihini alır, klasörü ise başka bir yılın.',
    }),
    en: () => ({
      title: 'Undated draft in another year’s folder',
      finding: ({ folder, today }) => ({
        message: `A draft without a date lies in the folder ${folder}; it takes the date of today, ${today}.`,
        help: 'Move the file to the folder of this year; for another date, type its tarih: before it is numbered.',
      }),
      what: 'An undated draft takes today’s date when it is numbered, and lies in another year’s folder.',
    }),
  },
  'register/unknown-series': {
    tr: () => ({
      title: 'Bilinmeyen dizi',
      finding: ({ series, nearest, known }) => ({
        message: `“${series}” adlı bir dizi yok.`,
        help: meant.tr(nearest) ?? `Olanlar: ${known.join(', ')}`,
      }),
      what: 'Komutta anılan dizi genelge.yaml dosyasında yok.',
    }),
    en: () => ({
      title: 'Unknown series',
      finding: ({ series, nearest, known }) => ({
        message: `There is no series “${series}”.`,
        help: meant.en(nearest) ?? `There are: ${known.join(', ')}`,
      }),
      what: 'genelge.yaml has no series of the name in the command.',
    }),
  },
  'register/no-such-number': {
    tr: () => ({
      title: 'Defterde olmayan numara',
      finding: ({ number, elsewhere }) => ({
        message: `Defterde ${number} numarası yok.`,
        help: elsewhereWords.tr(elsewhere),
      }),
      what: 'Numara hiç verilmemiş ya da ayrılmamış.',
    }),
    en: () => ({
      title: 'A number that the register lacks',
      finding: ({ number, elsewhere }) => ({
        message: `The register has no ${number}.`,
        help: elsewhereWords.en(elsewhere),
      }),
      what: 'The number was never given or reserved.',
    }),
  },
  'register/ambiguous-number': {
    tr: () => ({
      title: 'Birden çok belgede olan numara',
      finding: ({ number, series }) => ({
        message: `${number} birden çok belgede var (${series.join(', ')}).`,
        help: `Diziyi ve yılı da yazın: ${series[0]}:2019/12`,
      }),
      what: 'Diziyi ve yılı da yazın.',
    }),
    en: () => ({
      title: 'A number of several documents',
      finding: ({ number, series }) => ({
        message: `Several documents have ${number} (${series.join(', ')}).`,
        help: `Name series and year too: ${series[0]}:2019/12`,
      }),
      what: 'Name the series and the year too.',
    }),
    example: { wrong: 'genelge void 12 --reason "…"\n', right: 'genelge void genelge:2019/12 --reason "…"\n' },
  },
  'register/already-void': {
    tr: () => ({
      title: 'Zaten iptal edilmiş',
      finding: ({ number }) => ({ message: `${number} zaten iptal edilmiş.`, help: null }),
      what: 'Numara daha önce iptal edilmiş.',
    }),
    en: () => ({
      title: 'Already void',
      finding: ({ number }) => ({ message: `${number} is already void.`, help: null }),
      what: 'The number was voided before.',
    }),
  },
  'register/reason-missing': {
    tr: () => ({
      title: 'Gerekçe gerekli',
      finding: () => ({ message: 'Gerekçe gerekli.', help: '--gerekce "…" ile bir gerekçe yazın.' }),
      what: 'Ayırma, iptal ve değişiklik gerekçesiyle deftere geçer.',
    }),
    en: () => ({
      title: 'Empty reason',
      finding: () => ({ message: 'The reason is empty.', help: 'Give one with --reason "…".' }),
      what: 'What is reserved, voided or amended goes into the register with its reason.',
    }),
    example: {
      wrong: 'genelge void 2019/140 --reason ""\n',
      right: 'genelge void 2019/140 --reason "Yanlış muhatap"\n',
    },
  },
} satisfies Partial<MessagesFor<RegisterFinding>>;
