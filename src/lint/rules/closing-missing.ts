/** A body ends with a formula that says what is asked of the reader. */

import { findClosings } from '../closing.js';
import { regulation } from '../page.js';
import type { Rule } from '../rule.js';

export const closingMissing: Rule<'lint/closing-missing'> = {
  code: 'lint/closing-missing',
  page: {
    severity: 'warning',
    title: { tr: 'Bitiş cümlesi yok', en: 'Closing formula missing' },
    what: {
      tr: 'Metnin son paragraflarında bilinen bir bitiş yok. Alt makama “rica ederim”, üst ve eşit makama “arz ederim”, ikisine birden “arz ve rica ederim”, kişilere “Saygılarımla” yazılır; duyurularda “duyurulur”, “ilan olunur”, “bilgilerinize sunulur” da geçer.',
      en: 'None of the known formulas stands in the last paragraphs. A lower body is asked with “rica ederim”, a higher or equal one with “arz ederim”, both with “arz ve rica ederim”, a person is greeted with “Saygılarımla”; announcements end with “duyurulur”, “ilan olunur”, “bilgilerinize sunulur” too.',
    },
    why: {
      tr: 'Yazı çoğu zaman yarım kalmış ya da son satırı kopyalanmamıştır.',
      en: 'Most often the letter is unfinished, or its last line was not copied.',
    },
    wrong: `metin: |
  Toplantı 25.01.2019 günü saat 14.00'te yapılacaktır.
`,
    right: `metin: |
  Toplantı 25.01.2019 günü saat 14.00'te yapılacaktır.

  Bilgilerinizi rica ederim.
`,
    basis: regulation('16'),
  },
  check({ circular: { body } }) {
    if (findClosings(body).length > 0) return [];
    const end = body.trimEnd().length;
    const start = Math.max(body.lastIndexOf('\n', end - 1) + 1, 0);
    return [{ args: {}, at: ['metin'], within: { start, end } }];
  },
};
