/** What is said of the rules' settings; a rule has its words in its own file. */

import type { SettingFinding } from '../lint/findings.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

export const lint: MessagesFor<SettingFinding> = {
  'lint/unknown-code': {
    tr: () => ({
      title: 'Bilinmeyen bulgu kodu',
      finding: ({ code, nearest }) => ({
        message: `“${code}” diye bir bulgu kodu yok.`,
        help: meant.tr(nearest) ?? 'Kodlar köşeli ayraç içinde yazılır; örnek: lint/mixed-quotes',
      }),
      what: 'kurallar: altında ya da explain komutunda böyle bir kod yok.',
    }),
    en: () => ({
      title: 'Unknown code',
      finding: ({ code, nearest }) => ({
        message: `There is no code “${code}”.`,
        help: meant.en(nearest) ?? 'Codes stand in brackets after a finding, as lint/mixed-quotes.',
      }),
      what: 'There is no such code under kurallar: or for explain.',
    }),
    example: { wrong: 'kurallar:\n  mixed-quotes: kapali\n', right: 'kurallar:\n  lint/mixed-quotes: kapali\n' },
  },
  'lint/fixed-severity': {
    tr: () => ({
      title: 'Derecesi değiştirilemeyen kod',
      finding: ({ code }) => ({
        message: `“${code}” kapatılamaz ve derecesi değiştirilemez: o hata varken genelge yapılamaz.`,
        help: 'Bu satırı silin.',
      }),
      what: 'Genelgenin yapılmasını engelleyen hatalar kapatılamaz. Kurallar (lint/…), uyarılar ve notlar kapali, ipucu, uyari ya da hata yapılabilir.',
    }),
    en: () => ({
      title: 'A code whose severity is fixed',
      finding: ({ code }) => ({
        message: `“${code}” cannot be turned off or changed: no letter can be made while it is wrong.`,
        help: 'Remove the line.',
      }),
      what: 'What keeps a letter from being made cannot be turned off. Rules (lint/…), warnings and notes can be kapali, ipucu, uyari or hata.',
    }),
    example: {
      wrong: 'kurallar:\n  circular/unknown-key: kapali\n',
      right: 'kurallar:\n  typeset/loose-line: kapali\n',
    },
  },
  'lint/useless-ignore': {
    tr: () => ({
      title: 'Hiçbir şeyi gizlemeyen genelge-ignore',
      finding: ({ code, nearest }) => ({
        message: `Bu genelge-ignore hiçbir şeyi gizlemiyor: ${code}.`,
        help: meant.tr(nearest) ?? 'Silin.',
      }),
      what: 'Açıklama satırı bir değeri bir bulgudan ayrı tutar; o bulgu artık yoksa ya da kod yanlışsa satır silinir. Kendi satırındaki açıklama alttaki değeri, satır sonundaki o satırda başlayan değeri kapsar.',
    }),
    en: () => ({
      title: 'A genelge-ignore that hides nothing',
      finding: ({ code, nearest }) => ({
        message: `This genelge-ignore hides nothing: ${code}.`,
        help: meant.en(nearest) ?? 'Remove it.',
      }),
      what: 'The comment keeps a code from being reported for one value; where it is told no more, or the code is misspelt, the comment goes. On a line of its own it covers the value below, behind a value the one that begins on its line.',
    }),
    example: {
      wrong: 'konu: Genel Kurul  # genelge-ignore: lint/weekend-date\n',
      right: 'tarih: 20.01.2019  # genelge-ignore: lint/weekend-date\n',
    },
  },
};
