/** What is said of an older register that is imported. */

import type { Language } from '../diagnostic.js';
import type { ImportFinding } from '../import/findings.js';
import type { RegisterPart } from '../import/register/column-heads.js';
import type { MessagesFor } from './messages-for.js';

export const COLUMN_WORDS: Readonly<Record<RegisterPart, Readonly<Record<Language, string>>>> = {
  number: { tr: 'numara', en: 'number' },
  date: { tr: 'tarih', en: 'date' },
  addressee: { tr: 'muhatap', en: 'addressee' },
  subject: { tr: 'konu', en: 'subject' },
  year: { tr: 'yıl', en: 'year' },
  remark: { tr: 'açıklama', en: 'remarks' },
};

type OfRegister = Extract<
  ImportFinding,
  {
    code:
      | 'import/unclear-columns'
      | 'import/unreadable-number'
      | 'import/unreadable-date'
      | 'import/number-became-date'
      | 'import/serial-date'
      | 'import/formula'
      | 'import/row-skipped'
      | 'import/known-passed-over'
      | 'import/doubled-number'
      | 'import/hole';
  }
>;

export const importedRegister: MessagesFor<OfRegister> = {
  'import/unclear-columns': {
    tr: () => ({
      title: 'Sütunları anlaşılmayan defter',
      finding: ({ file, heads, missing }) => ({
        message: `${file} içinde şu sütunlar bulunamadı ya da birden çok: ${missing.map((part) => COLUMN_WORDS[part].tr).join(', ')}. Başlıklar: ${heads.join(' | ')}`,
        help: `Sütunları söyleyin: genelge aktar --defter ${file} --sutunlar "sayi=A,tarih=B,muhatap=C,konu=D"`,
      }),
      what: 'Numaranın ve tarihin hangi sütunda olduğu başlıklardan anlaşılmalıdır; uçbirimde sorulur.',
    }),
    en: () => ({
      title: 'A register whose columns are unclear',
      finding: ({ file, heads, missing }) => ({
        message: `These columns of ${file} were not found, or several times: ${missing.map((part) => COLUMN_WORDS[part].en).join(', ')}. Heads: ${heads.join(' | ')}`,
        help: `Name the columns: genelge import --register ${file} --columns "number=A,date=B,addressee=C,subject=D"`,
      }),
      what: 'The heads must say in which columns number and date stand; at a terminal it is asked.',
    }),
  },
  'import/unreadable-number': {
    tr: () => ({
      title: 'Okunamayan numara',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: “${text}” bir numara olarak okunamadı; hiçbir şey yazılmadı.`,
        help: 'Dosyada düzeltin: 140, 2019/140 ya da dizinin basıldığı biçim.',
      }),
      what: 'Numara dizinin biçimine ya da yıl/sayı kalıbına uymalıdır.',
    }),
    en: () => ({
      title: 'An unreadable number',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: “${text}” could not be read as a number; nothing was written.`,
        help: 'Mend it in the file: 140, 2019/140, or the form in which the series prints.',
      }),
      what: 'A number follows the form of its series, or year and number.',
    }),
  },
  'import/unreadable-date': {
    tr: () => ({
      title: 'Okunamayan tarih',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: “${text}” bir tarih olarak okunamadı; hiçbir şey yazılmadı.`,
        help: 'Dosyada düzeltin: 21.01.2019.',
      }),
      what: 'Her numara tarihiyle işlenir.',
    }),
    en: () => ({
      title: 'An unreadable date',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: “${text}” could not be read as a date; nothing was written.`,
        help: 'Mend it in the file: 21.01.2019.',
      }),
      what: 'Every number is entered with its date.',
    }),
  },
  'import/number-became-date': {
    tr: () => ({
      title: 'Excel’in tarihe çevirdiği numara',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: numara sütununda tarih var (${text}); Excel 2019/12 gibi bir numarayı tarihe çevirmiş olmalı. Hiçbir şey yazılmadı.`,
        help: 'Sütunu “Metin” biçimine alıp numarayı yeniden yazın.',
      }),
      what: 'Tarihe dönmüş bir numaranın ne olduğu artık bilinemez; tahmin edilmez.',
    }),
    en: () => ({
      title: 'A number that Excel made a date',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: there is a date in the column of numbers (${text}); Excel most likely took a number like 2019/12 for one. Nothing was written.`,
        help: 'Format the column as “Text” and type the number again.',
      }),
      what: 'What such a number was can no longer be known; it is not guessed.',
    }),
  },
  'import/serial-date': {
    tr: () => ({
      title: 'Gün sayısı olarak duran tarihler',
      finding: ({ file, line, count }) => ({
        message: `${file}:${line}: ${count} tarih Excel’in gün sayısı olarak duruyor (43486 gibi); tarihe çevrildi.`,
        help: 'Denemede bir kaçına bakın: --deneme.',
      }),
      what: 'Biçimlenmemiş bir hücrede Excel tarihi gün sayısı olarak gösterir.',
    }),
    en: () => ({
      title: 'Dates that stand as counts of days',
      finding: ({ file, line, count }) => ({
        message: `${file}:${line}: ${count} dates stand as Excel’s counts of days (like 43486); they were turned into dates.`,
        help: 'Look at some of them: --dry-run.',
      }),
      what: 'In a cell that nobody formatted Excel shows a date as a count of days.',
    }),
  },
  'import/formula': {
    tr: () => ({
      title: 'Formülden gelen değer',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: değer bir formülden geliyor; son görünen değeri alındı: ${text}`,
        help: null,
      }),
      what: 'Formüller hesaplanmaz; dosyada son görünen değer okunur.',
    }),
    en: () => ({
      title: 'A value that a formula gave',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: the value comes from a formula; what it last showed was taken: ${text}`,
        help: null,
      }),
      what: 'Formulas are not computed; the value last shown is read.',
    }),
  },
  'import/row-skipped': {
    tr: () => ({
      title: 'Numarasız satır',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: numarası yok, aktarılmadı: ${text}`,
        help: null,
      }),
      what: 'Toplam satırları ve ara başlıklar numara taşımaz.',
    }),
    en: () => ({
      title: 'A row without a number',
      finding: ({ file, line, text }) => ({
        message: `${file}:${line}: it has no number and is not entered: ${text}`,
        help: null,
      }),
      what: 'Rows of totals and headings have no number.',
    }),
  },
  'import/known-passed-over': {
    tr: () => ({
      title: 'Zaten defterde olan numaralar',
      finding: ({ file, count }) => ({ message: `${file}: ${count} numara zaten defterde; atlandı.`, help: null }),
      what: '--bilinenleri-atla denince defterde olan numaralar olduğu gibi kalır, yalnız olmayanlar işlenir.',
    }),
    en: () => ({
      title: 'Numbers that are here already',
      finding: ({ file, count }) => ({
        message: `${file}: ${count} numbers are in the register already; passed over.`,
        help: null,
      }),
      what: 'With --skip-known, numbers that are here stay as they are, and only the others are entered.',
    }),
  },
  'import/doubled-number': {
    tr: () => ({
      title: 'Eski defterde iki kez geçen numara',
      finding: ({ file, line, other, number }) => ({
        message: `${file}:${line}: ${number} numarası ${other}. satırda da var; hiçbir şey yazılmadı.`,
        help: 'Hangisinin doğru olduğuna karar verip dosyada düzeltin.',
      }),
      what: 'Bir numara bir kez verilir.',
    }),
    en: () => ({
      title: 'A number that the older register has twice',
      finding: ({ file, line, other, number }) => ({
        message: `${file}:${line}: ${number} stands in line ${other} too; nothing was written.`,
        help: 'Decide which is right and mend the file.',
      }),
      what: 'A number is given once.',
    }),
  },
  'import/hole': {
    tr: () => ({
      title: 'Eski defterde eksik numaralar',
      finding: ({ file, series, year, from, to }) => ({
        message: `${file}: ${series} ${year}: ${from === to ? from : `${from}–${to}`} yok.`,
        help: `Kullanılmadıysa gerekçesiyle ayırın: genelge ayir ${series} ${year}/${from} --gerekce "…"`,
      }),
      what: 'Eksik numaralar aktarmayı durdurmaz; boşluk yasak bir dizide “genelge sagla” bunları hata sayar.',
    }),
    en: () => ({
      title: 'Numbers that the older register lacks',
      finding: ({ file, series, year, from, to }) => ({
        message: `${file}: ${series} ${year}: ${from === to ? from : `${from}–${to}`} is missing.`,
        help: `If it was never used, reserve it with a reason: genelge reserve ${series} ${year}/${from} --reason "…"`,
      }),
      what: 'Missing numbers do not stop the import; in a series without gaps “genelge audit” counts them as errors.',
    }),
  },
};
