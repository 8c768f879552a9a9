/** References stand oldest first. */

import type { CalendarDate } from '../../language/dates.js';
import { daysBetween, findDates, formatDate } from '../../language/dates.js';
import { regulation } from '../bases.js';
import { type Hit, rule } from '../rule.js';

type Args = { date: string; before: string };

export const referenceOrder = rule<'lint/reference-order', Args>({
  code: 'lint/reference-order',
  severity: 'warning',
  tr: () => ({
    title: 'İlgiler tarih sırasında değil',
    finding: ({ date, before }) => ({
      message: `İlgiler tarih sırasında değil: ${date} tarihli olan, ${before} tarihli olandan sonra yazılmış.`,
      help: 'Eskiden yeniye sıralayın; metindeki harfleri de değiştirin.',
    }),
    what: 'Bir ilginin tarihi, kendinden önce yazılan ilginin tarihinden eskidir.',
    why: 'Okuyan, yazışmanın geçmişini baştan sona izler; harfler de bu sıraya göre anılır.',
    basis: regulation('14').tr,
  }),
  en: () => ({
    title: 'References out of the order of their dates',
    finding: ({ date, before }) => ({
      message: `References are not in the order of their dates: the one of ${date} stands after the one of ${before}.`,
      help: 'Put the oldest first, and change the letters in the body too.',
    }),
    what: 'A reference is dated before the one that stands above it.',
    why: 'The reader follows the correspondence from its beginning; the letters are spoken of in that order.',
    basis: regulation('14').en,
  }),
  example: {
    wrong: `ilgi:
  - TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
  - 07.06.2005 tarih ve 5362 sayılı Kanun.
metin: |
  İlgi (b) Kanun uyarınca hazırlanan ilgi (a) Genelge ekte gönderilmiştir.

  Bilgilerinizi rica ederim.
ek: Genelge (1 sayfa)
`,
    right: `ilgi:
  - 07.06.2005 tarih ve 5362 sayılı Kanun.
  - TESK'in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.
metin: |
  İlgi (a) Kanun uyarınca hazırlanan ilgi (b) Genelge ekte gönderilmiştir.

  Bilgilerinizi rica ederim.
ek: Genelge (1 sayfa)
`,
  },
  check({ circular }) {
    const hits: Hit<Args>[] = [];
    let latest: CalendarDate | null = null;
    for (const [index, reference] of circular.references.entries()) {
      const found = dateOf(reference);
      if (found === null) continue;
      const { date, ...within } = found;
      if (latest !== null && daysBetween(latest, date) < 0) {
        const args = { date: formatDate(date, 'gg.aa.yyyy'), before: formatDate(latest, 'gg.aa.yyyy') };
        hits.push({ args, at: ['ilgi', index], within });
      } else latest = date;
    }
    return hits;
  },
});

/** The date of what is referred to is the one before `tarih`; what it is about may have others. */
function dateOf(reference: string) {
  const dates = findDates(reference);
  return dates.find(({ end }) => /^['’]?\p{Ll}{0,3}\s*tarih/u.test(reference.slice(end, end + 20))) ?? dates[0] ?? null;
}
