/** A reference to one of the workspace's own circulars has that circular's date. */

import type { Circular } from '../../circular/circular.js';
import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import type { Organisation } from '../../circular/organisation.js';
import { type CalendarDate, findDates, formatDate, isoDate } from '../../language/dates.js';
import { findMentions } from '../../register/mentions.js';
import { CUSTOM } from '../bases.js';
import { type Hit, rule } from '../rule.js';

type Args = { file: string; date: string; registered: string };

export const referenceDateDiffers = rule<'lint/reference-date-differs', Args>({
  code: 'lint/reference-date-differs',
  severity: 'warning',
  tr: () => ({
    title: 'Kendi genelgemizin tarihi tutmuyor',
    finding: ({ file, date, registered }) => ({
      message: `İlgideki tarih ${date}, anılan yazının (${file}) tarihi ise ${registered}.`,
      help: 'Tarihi ya da numarayı düzeltin.',
    }),
    what: 'İlgi, bu çalışma alanındaki bir genelgenin numarasını (“yazımız”, “Genelgemiz” diye) anıyor, ama yazılan tarih o genelgenin tarihi değil.',
    why: 'Ya numara ya tarih yanlıştır; yazıyı arayan bulamaz.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Date of an own circular does not agree',
    finding: ({ file, date, registered }) => ({
      message: `The reference says ${date}; the circular it names (${file}) is dated ${registered}.`,
      help: 'Correct the date or the number.',
    }),
    what: 'A reference names the number of a circular of this workspace (as “yazımız”, “Genelgemiz”), with another date than that circular has.',
    why: 'Either the number or the date is wrong; who looks for the letter will not find it.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: `# 2019 / 140 sayılı genelge 21.01.2019 tarihli iken
ilgi: 12.01.2019 tarih, 2019 / 140 sayılı Genelgemiz.
`,
    right: `ilgi: 21.01.2019 tarih, 2019 / 140 sayılı Genelgemiz.
`,
  },
  checkAmong({ circular, organisation }, { all }) {
    return circular.references.flatMap((reference, index): Hit<Args>[] => {
      const [typed, another] = OURS.test(reference) && YEARLY.test(reference) ? findDates(reference) : [];
      if (typed === undefined || another !== undefined) return [];
      const named = all.filter(
        (other) => other.file !== circular.file && isNamed(other, reference, typed.date, organisation),
      );
      const [only] = named;
      if (only?.state !== 'numbered' || named.length > 1 || isoDate(only.date) === isoDate(typed.date)) return [];
      const { date, ...within } = typed;
      const args = {
        file: only.file,
        date: formatDate(date, 'gg.aa.yyyy'),
        registered: formatDate(only.date, 'gg.aa.yyyy'),
      };
      return [{ args, at: ['ilgi', index], within }];
    });
  },
});

const OURS = /(?:[Yy]azı|[Gg]enelge|[Dd]uyuru|[Ss]irküler)m[iıuü]z/u;

/** A bare number is in many letters; with its year it is this one's. */
const YEARLY = /\d{4}\s*[/-]\s*\d|\d\s*\/\s*\d{4}/;

/** By its document number alone: the day is what is in question. */
function isNamed(other: Circular, reference: string, date: CalendarDate, { series }: Organisation): boolean {
  if (other.state !== 'numbered') return false;
  const sayi = other.numbers[DOCUMENT_SERIES];
  return (
    sayi !== undefined &&
    reference.includes(String(sayi.no)) &&
    findMentions([reference], { numbers: { [DOCUMENT_SERIES]: sayi }, date: isoDate(date) }, series)
  );
}
