/** What is said of the keys and values of genelge.yaml and of circulars. */

import type { CircularFinding } from '../circular/findings.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

const KINDS = {
  tr: { text: 'metin', list: 'liste', mapping: 'anahtarlı bölüm' },
  en: { text: 'a text', list: 'a list', mapping: 'a section with keys' },
} as const;

export const circularValues = {
  'circular/unknown-key': {
    tr: () => ({
      title: 'Bilinmeyen anahtar',
      finding: ({ key, nearest }) => ({ message: `“${key}” diye bir anahtar yok.`, help: meant.tr(nearest) }),
      what: 'Genelgede ya da genelge.yaml dosyasında böyle bir anahtar yok; çoğu zaman harf hatasıdır.',
    }),
    en: () => ({
      title: 'Unknown key',
      finding: ({ key, nearest }) => ({ message: `There is no key “${key}”.`, help: meant.en(nearest) }),
      what: 'No such key in a circular or in genelge.yaml; most often it is misspelt.',
    }),
    example: { wrong: 'imzalar: [genel-sekreter]\n', right: 'imza: [genel-sekreter]\n' },
  },
  'circular/missing-key': {
    tr: () => ({
      title: 'Eksik anahtar',
      finding: ({ key }) => ({ message: `“${key}” yazılmamış.`, help: `${key}: … satırını ekleyin.` }),
      what: 'Zorunlu bir anahtar yazılmamış ya da boş. Genelgede muhatap: ve metin: zorunludur.',
    }),
    en: () => ({
      title: 'Missing key',
      finding: ({ key }) => ({ message: `“${key}” is missing.`, help: `Add a line ${key}: …` }),
      what: 'A required key is missing or empty. A circular needs muhatap: and metin:.',
    }),
    example: { wrong: 'imza: {unvan: Genel Sekreter}\n', right: 'imza: {ad: Ayşe ÖRNEK, unvan: Genel Sekreter}\n' },
  },
  'circular/wrong-kind': {
    tr: () => ({
      title: 'Değerin türü yanlış',
      finding: ({ expected, given }) => ({
        message: `Burada ${KINDS.tr[expected]} olmalı, ${KINDS.tr[given]} var.`,
        help:
          expected === 'text' && given === 'mapping'
            ? 'Metinde iki nokta varsa metnin tamamını tırnak içine alın.'
            : null,
      }),
      what: 'Metin beklenen yerde liste ya da bölüm var (ya da tersi). Metinde iki nokta varsa tırnak içine alın.',
    }),
    en: () => ({
      title: 'Wrong kind of value',
      finding: ({ expected, given }) => ({
        message: `Here should be ${KINDS.en[expected]}, not ${KINDS.en[given]}.`,
        help:
          expected === 'text' && given === 'mapping' ? 'Where the text holds a colon, put all of it in quotes.' : null,
      }),
      what: 'A list or mapping stands where a text is expected, or the other way round. A text with a colon needs quotes.',
    }),
    example: { wrong: 'konu: [Genel Kurul]\n', right: 'konu: Genel Kurul\n' },
  },
  'circular/unknown-value': {
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
    example: {
      wrong: 'diziler:\n  sayi: {bicim: "{no}", sifirlama: senelik}\n',
      right: 'diziler:\n  sayi: {bicim: "{no}", sifirlama: yillik}\n',
    },
  },
  'circular/not-a-number': {
    tr: () => ({
      title: 'Numara değil',
      finding: ({ text }) => ({
        message: `“${text}” bir numara değil.`,
        help: 'Numara 140 gibi, başka yılınsa 2018/4128 gibi yazılır.',
      }),
      what: 'Numara artı bir tam sayıdır; yılı tarihin yılından başkaysa 2018/4128 gibi yazılır.',
    }),
    en: () => ({
      title: 'Not a number',
      finding: ({ text }) => ({
        message: `“${text}” is not a number.`,
        help: 'Write 140, or 2018/4128 where its year is another.',
      }),
      what: 'A number is positive and whole; where its year is not the date’s it is written 2018/4128.',
    }),
    example: { wrong: 'numara: {sayi: yüz kırk}\n', right: 'numara: {sayi: 140}\n' },
  },
  'circular/too-long': {
    tr: () => ({
      title: 'Metin çok uzun',
      finding: ({ most }) => ({ message: `Metin çok uzun (en çok ${most} karakter).`, help: 'Kısaltın.' }),
      what: 'Bir metin en çok 500.000 karakter olabilir.',
    }),
    en: () => ({
      title: 'Text too long',
      finding: ({ most }) => ({
        message: `The text is too long (at most ${most} characters).`,
        help: 'Shorten it.',
      }),
      what: 'A text may have 500,000 characters at most.',
    }),
  },
  'circular/too-many': {
    tr: () => ({
      title: 'Çok fazla öğe',
      finding: ({ most, given }) => ({ message: `En çok ${most} tane olabilir, ${given} tane var.`, help: null }),
      what: 'Listede olabileceğinden çok öğe var; örneğin en çok iki logo basılır.',
    }),
    en: () => ({
      title: 'Too many items',
      finding: ({ most, given }) => ({ message: `There can be at most ${most}; there are ${given}.`, help: null }),
      what: 'A list has more items than it may; at most two logos print, for one.',
    }),
  },
  'circular/bad-key': {
    tr: () => ({
      title: 'Dizi adı olamaz',
      finding: ({ key }) => ({
        message: `“${key}” bir dizi adı olamaz.`,
        help: 'Dizi adları a-z, 0-9 ve - ile yazılır; “yok” dizisizlik demektir.',
      }),
      what: 'Dizi adları dosya adlarında geçer: a-z, 0-9 ve - ile yazılır. “yok” dizisizlik demektir.',
    }),
    en: () => ({
      title: 'Not the name of a series',
      finding: ({ key }) => ({
        message: `“${key}” cannot be the name of a series.`,
        help: 'Names of series are of a-z, 0-9 and -; “yok” means none.',
      }),
      what: 'Names of series become parts of file names: a-z, 0-9 and -. “yok” means no series.',
    }),
    example: { wrong: 'diziler:\n  Sayı: {bicim: "{no}"}\n', right: 'diziler:\n  sayi: {bicim: "{no}"}\n' },
  },
  'circular/unknown-time-zone': {
    tr: () => ({
      title: 'Bilinmeyen saat dilimi',
      finding: ({ zone }) => ({
        message: `“${zone}” diye bir saat dilimi yok.`,
        help: 'Örnek: Europe/Istanbul',
      }),
      what: 'Saat dilimi IANA adıyla yazılır.',
    }),
    en: () => ({
      title: 'Unknown time zone',
      finding: ({ zone }) => ({
        message: `There is no time zone “${zone}”.`,
        help: 'For example: Europe/Istanbul',
      }),
      what: 'Time zones are written by their IANA names.',
    }),
    example: { wrong: 'saat_dilimi: Türkiye\n', right: 'saat_dilimi: Europe/Istanbul\n' },
  },
  'circular/unsupported-version': {
    tr: () => ({
      title: 'Bilinmeyen sürüm',
      finding: ({ version }) => ({
        message: `Bu program ${version}. sürüm dosyaları bilmiyor.`,
        help: 'surum: 1 yazın ya da programı yenileyin.',
      }),
      what: 'genelge.yaml daha yeni bir programın biçimiyle yazılmış.',
    }),
    en: () => ({
      title: 'Unknown version',
      finding: ({ version }) => ({
        message: `This program does not know files of version ${version}.`,
        help: 'Write surum: 1, or get a newer program.',
      }),
      what: 'genelge.yaml is of a form that a newer program made.',
    }),
    example: { wrong: 'surum: 9\n', right: 'surum: 1\n' },
  },
  'circular/bad-path': {
    tr: () => ({
      title: 'Çalışma alanında dosya adı değil',
      finding: ({ path }) => ({
        message: `“${path}” çalışma alanında bir dosya adı değil.`,
        help: 'Çalışma alanına göre yazın: logo.svg',
      }),
      what: 'Dosyalar çalışma alanına göre yazılır; dışarı çıkan yol, web adresi ve / ile başlayan yol olmaz.',
    }),
    en: () => ({
      title: 'Not a file of the workspace',
      finding: ({ path }) => ({
        message: `“${path}” is no file name inside the workspace.`,
        help: 'Write it from the workspace: logo.svg',
      }),
      what: 'Files are named relative to the workspace; no way out of it, no web address, no leading /.',
    }),
    example: {
      wrong: 'kurum: {ad: Örnek Birliği, logo: ../logo.svg}\n',
      right: 'kurum: {ad: Örnek Birliği, logo: logo.svg}\n',
    },
  },
} satisfies Partial<MessagesFor<CircularFinding>>;
