/** A body ends with a formula that says what is asked of the reader. */

import type { None } from '../../diagnostic.js';
import { regulation } from '../bases.js';
import { findClosings } from '../closing.js';
import { rule } from '../rule.js';

export const closingMissing = rule<'lint/closing-missing', None>({
  code: 'lint/closing-missing',
  severity: 'warning',
  tr: () => ({
    title: 'Bitiş cümlesi yok',
    finding: () => ({
      message: 'Metin bilinen bir bitiş cümlesiyle bitmiyor.',
      help: 'Alt makama “rica ederim”, üst ve eşit makama “arz ederim”, kişilere “Saygılarımla” yazılır.',
    }),
    what: 'Metnin son paragraflarında bilinen bir bitiş yok. Alt makama “rica ederim”, üst ve eşit makama “arz ederim”, ikisine birden “arz ve rica ederim”, kişilere “Saygılarımla” yazılır; duyurularda “duyurulur”, “ilan olunur”, “bilgilerinize sunulur” da geçer.',
    why: 'Yazı çoğu zaman yarım kalmış ya da son satırı kopyalanmamıştır.',
    basis: regulation('16').tr,
  }),
  en: () => ({
    title: 'Closing formula missing',
    finding: () => ({
      message: 'The body ends without a known closing formula.',
      help: 'To a lower body “rica ederim”, to a higher or equal one “arz ederim”, to persons “Saygılarımla”.',
    }),
    what: 'None of the known formulas stands in the last paragraphs. A lower body is asked with “rica ederim”, a higher or equal one with “arz ederim”, both with “arz ve rica ederim”, a person is greeted with “Saygılarımla”; announcements end with “duyurulur”, “ilan olunur”, “bilgilerinize sunulur” too.',
    why: 'Most often the letter is unfinished, or its last line was not copied.',
    basis: regulation('16').en,
  }),
  example: {
    wrong: `metin: |
  Toplantı 25.01.2019 günü saat 14.00'te yapılacaktır.
`,
    right: `metin: |
  Toplantı 25.01.2019 günü saat 14.00'te yapılacaktır.

  Bilgilerinizi rica ederim.
`,
  },
  check({ circular: { body } }) {
    if (findClosings(body).length > 0) return [];
    const end = body.trimEnd().length;
    const start = Math.max(body.lastIndexOf('\n', end - 1) + 1, 0);
    return [{ args: {}, at: ['metin'], within: { start, end } }];
  },
});
