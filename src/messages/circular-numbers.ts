/** What is said of the numbers and dates of a circular. */

import type { CircularFinding } from '../circular/findings.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

export const circularNumbers = {
  'circular/bad-placeholder': {
    tr: () => ({
      title: 'Anlaşılmayan yer tutucu',
      finding: ({ placeholder, nearest }) => ({
        message: `Biçimde “${placeholder}” anlaşılmadı.`,
        help: meant.tr(nearest) ?? 'Yer tutucular {no} {no:3} {yil} {yy} gibi, süslü ayraç içinde yazılır.',
      }),
      what: 'Biçimlerde {no} {no:3} {no:roma} {yil} {yy} {sezon} {detsis} {dosya} ve başka bir dizinin numarası ({birim.no}) geçer; başlıkta {tarih} {konu} {muhatap} {birim}, ek_bicim içinde {ek} {ek:roma} da.',
    }),
    en: () => ({
      title: 'Placeholder not understood',
      finding: ({ placeholder, nearest }) => ({
        message: `“${placeholder}” in the format is not understood.`,
        help: meant.en(nearest) ?? 'Placeholders are written in braces: {no} {no:3} {yil} {yy}',
      }),
      what: 'Formats take {no} {no:3} {no:roma} {yil} {yy} {sezon} {detsis} {dosya} and another series’ number ({birim.no}); headings {tarih} {konu} {muhatap} {birim} too, ek_bicim {ek} and {ek:roma}.',
    }),
    example: {
      wrong: 'diziler:\n  sayi: {bicim: "{yıl} / {numara}"}\n',
      right: 'diziler:\n  sayi: {bicim: "{yil} / {no}"}\n',
    },
  },
  'circular/repeated-placeholder': {
    tr: () => ({
      title: 'Biçimde iki kez aynı yer tutucu',
      finding: ({ placeholder }) => ({
        message: `{${placeholder}} biçimde iki kez var.`,
        help: 'Birini silin.',
      }),
      what: 'Basılan numara geri okunabilmelidir; yer tutucular birer kez geçer.',
    }),
    en: () => ({
      title: 'Placeholder twice in a format',
      finding: ({ placeholder }) => ({
        message: `{${placeholder}} is in the format twice.`,
        help: 'Delete one.',
      }),
      what: 'What prints must be readable again; each placeholder stands once.',
    }),
    example: { wrong: 'diziler:\n  sayi: {bicim: "{no}/{no}"}\n', right: 'diziler:\n  sayi: {bicim: "{yil}/{no}"}\n' },
  },
  'circular/no-number-placeholder': {
    tr: () => ({
      title: 'Biçimde numaranın yeri yok',
      finding: ({ format }) => ({
        message: `“${format}” biçiminde numaranın yeri yok.`,
        help: '{no} ekleyin.',
      }),
      what: 'bicim: içinde {no} bulunur.',
    }),
    en: () => ({
      title: 'Format without a place for the number',
      finding: ({ format }) => ({
        message: `The format “${format}” has no place for the number.`,
        help: 'Add {no}.',
      }),
      what: 'bicim: holds {no}.',
    }),
    example: { wrong: 'diziler:\n  sayi: {bicim: "{yil}"}\n', right: 'diziler:\n  sayi: {bicim: "{yil} / {no}"}\n' },
  },
  'circular/number-missing': {
    tr: () => ({
      title: 'Numaralardan biri eksik',
      finding: ({ key }) => ({
        message: `“${key}” numarası yok, öbür numara var.`,
        help: 'Eksik numarayı yazın ya da taslak kalacaksa ötekini silin.',
      }),
      what: 'Genelge ya bütün numaralarıyla numaralıdır ya da numarasız taslaktır.',
    }),
    en: () => ({
      title: 'One of the numbers is missing',
      finding: ({ key }) => ({
        message: `There is no number of “${key}”, but one of another series.`,
        help: 'Type the missing number, or delete the other where it is to stay a draft.',
      }),
      what: 'A circular has all of its numbers, or none and is a draft.',
    }),
    example: {
      wrong: 'tarih: 21.01.2019\nnumara: {genelge: 12}\n',
      right: 'tarih: 21.01.2019\nnumara: {sayi: 140, genelge: 12}\n',
    },
  },
  'circular/number-without-date': {
    tr: () => ({
      title: 'Numara var, tarih yok',
      finding: () => ({ message: 'Numara var, tarih yok.', help: 'tarih: satırını ekleyin.' }),
      what: 'Numaranın yılı tarihten anlaşılır.',
    }),
    en: () => ({
      title: 'A number without a date',
      finding: () => ({ message: 'There is a number and no date.', help: 'Add a line tarih: …' }),
      what: 'The year of a number follows from the date.',
    }),
    example: { wrong: 'numara: {sayi: 140}\n', right: 'tarih: 21.01.2019\nnumara: {sayi: 140}\n' },
  },
  'circular/folder-year-differs': {
    tr: () => ({
      title: 'Klasörün yılı tarihinkinden başka',
      finding: ({ folder, year }) => ({
        message: `Genelge ${year} tarihli, ${folder} klasöründe.`,
        help: `Dosyayı ${year} klasörüne taşıyın ya da tarihi düzeltin.`,
      }),
      what: 'Genelge, tarihinin yılından başka bir yılın klasöründe duruyor.',
    }),
    en: () => ({
      title: 'Year of the folder against that of the date',
      finding: ({ folder, year }) => ({
        message: `The circular is of ${year}, in the folder ${folder}.`,
        help: `Move the file to the folder ${year}, or correct the date.`,
      }),
      what: 'The circular lies in the folder of another year than its date’s.',
    }),
  },
  'circular/number-year-differs': {
    tr: () => ({
      title: 'Numaranın yılı tarihinkinden başka',
      finding: ({ number, year }) => ({
        message: `${number} numarasının yılı, ${year} olan tarihinkinden başka.`,
        help: 'Yanlışsa düzeltin; geç gelen evraksa böyle kalabilir.',
      }),
      what: 'Geç gelen evrak eski yıldan numara alabilir; değilse hatadır.',
    }),
    en: () => ({
      title: 'Year of the number against that of the date',
      finding: ({ number, year }) => ({
        message: `The year of the number ${number} is not that of the date, ${year}.`,
        help: 'Correct it where it is wrong; with a late letter it may be right.',
      }),
      what: 'A late letter may take a number of the old year; otherwise it is a slip.',
    }),
    example: {
      wrong: 'tarih: 21.01.2019\nnumara: {sayi: 2018/140}\n',
      right: 'tarih: 21.01.2019\nnumara: {sayi: 140}\n',
    },
  },
} satisfies Partial<MessagesFor<CircularFinding>>;
