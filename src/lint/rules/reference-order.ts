/** References stand oldest first. */

import type { CalendarDate } from '../../language/dates.js';
import { daysBetween, findDates, formatDate } from '../../language/dates.js';
import { regulation } from '../page.js';
import type { Hit, Rule } from '../rule.js';

export const referenceOrder: Rule<'lint/reference-order'> = {
  code: 'lint/reference-order',
  page: {
    severity: 'warning',
    title: { tr: 'İlgiler tarih sırasında değil', en: 'References out of the order of their dates' },
    what: {
      tr: 'Bir ilginin tarihi, kendinden önce yazılan ilginin tarihinden eskidir.',
      en: 'A reference is dated before the one that stands above it.',
    },
    why: {
      tr: 'Okuyan, yazışmanın geçmişini baştan sona izler; harfler de bu sıraya göre anılır.',
      en: 'The reader follows the correspondence from its beginning; the letters are spoken of in that order.',
    },
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
    basis: regulation('14'),
  },
  check({ circular }) {
    const hits: Hit<'lint/reference-order'>[] = [];
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
};

/** The date of what is referred to is the one before `tarih`; what it is about may have others. */
function dateOf(reference: string) {
  const dates = findDates(reference);
  return dates.find(({ end }) => /^['’]?\p{Ll}{0,3}\s*tarih/u.test(reference.slice(end, end + 20))) ?? dates[0] ?? null;
}
