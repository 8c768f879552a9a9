/** What is said of dates in circulars and in genelge.yaml. */

import type { CircularFinding } from '../circular/findings.js';
import type { MessagesFor } from './messages-for.js';

export const circularDates = {
  'circular/date-form': {
    tr: () => ({
      title: 'Tarih başka biçimde yazılmış',
      finding: ({ text, meant }) => ({
        message: `“${text}” tarih olarak bu biçimde yazılmaz.`,
        help:
          meant === null
            ? 'Tarihi gg.aa.yyyy biçiminde yazın: 21.01.2019'
            : `${meant} yazın; basılışını tarih_bicimi: belirler.`,
      }),
      what: 'Tarih gg.aa.yyyy ya da yyyy-aa-gg biçiminde yazılır; kâğıda nasıl basılacağını (21 Ocak 2019) genelge.yaml içindeki tarih_bicimi: belirler.',
    }),
    en: () => ({
      title: 'A date in another form',
      finding: ({ text, meant }) => ({
        message: `“${text}” is not how dates are typed here.`,
        help:
          meant === null
            ? 'Write dates as dd.mm.yyyy: 21.01.2019'
            : `Write ${meant}; tarih_bicimi: says how it prints.`,
      }),
      what: 'Dates are typed as dd.mm.yyyy or yyyy-mm-dd; how they print (21 Ocak 2019) is said by tarih_bicimi: in genelge.yaml.',
    }),
    example: { wrong: 'tarih: 21 Ocak 2019\n', right: 'tarih: 21.01.2019\n' },
  },
  'circular/no-such-date': {
    tr: () => ({
      title: 'Takvimde olmayan tarih',
      finding: ({ text }) => ({
        message: `“${text}” takvimde yok.`,
        help: 'Tarihi gg.aa.yyyy ya da yyyy-aa-gg biçiminde yazın.',
      }),
      what: 'Tarih gg.aa.yyyy ya da yyyy-aa-gg biçiminde yazılır ve takvimde bulunur.',
    }),
    en: () => ({
      title: 'A date that the calendar lacks',
      finding: ({ text }) => ({
        message: `“${text}” is no date of the calendar.`,
        help: 'Write dates as dd.mm.yyyy or yyyy-mm-dd.',
      }),
      what: 'Dates are written dd.mm.yyyy or yyyy-mm-dd, and are in the calendar.',
    }),
    example: { wrong: 'tarih: 31.02.2019\n', right: 'tarih: 28.02.2019\n' },
  },
} satisfies Partial<MessagesFor<CircularFinding>>;
