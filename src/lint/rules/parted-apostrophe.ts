/** No space after the apostrophe before a suffix. Only noted: what is typed is what is printed. */

import { type PrintedText, printedTexts } from '../printed-texts.js';
import { type Hit, rule } from '../rule.js';

type Args = { word: string };

export const partedApostrophe = rule<'lint/parted-apostrophe', Args>({
  code: 'lint/parted-apostrophe',
  severity: 'hint',
  tr: () => ({
    title: 'Kesme işaretinden sonra boşluk',
    finding: ({ word }) => ({
      message: `Kesme işaretinden sonra boşluk var: “${word}”; yazıldığı gibi basılacak.`,
      help: 'Yanlışlıkla yazıldıysa boşluğu silin.',
    }),
    what: "Ek, kesme işaretinden boşlukla ayrılmış: TESK' in. Program yazılanı değiştirmez, --duzelt de dokunmaz.",
    why: 'Satır sonu tam oraya gelebilir.',
    basis: 'Türk Dil Kurumu, Yazım Kılavuzu',
  }),
  en: () => ({
    title: 'Space after an apostrophe',
    finding: ({ word }) => ({
      message: `There is a space after the apostrophe: “${word}”; it prints as typed.`,
      help: 'Remove the space if it is a slip.',
    }),
    what: "A suffix is parted from its apostrophe by a space: TESK' in. The program prints what is typed, and --fix leaves it alone.",
    why: 'A line may break just there.',
    basis: 'Turkish Language Association, spelling guide',
  }),
  example: {
    wrong: `ilgi: TESK' in 14.01.2019 tarih, 2019/13 sayılı Genelgesi.
metin: |
  Çağrının yayımlandığı ilgi yazı ile bildirilmektedir.

  Bilgilerinizi rica ederim.
`,
    right: `ilgi: TESK'in 14.01.2019 tarih, 2019/13 sayılı Genelgesi.
metin: |
  Çağrının yayımlandığı ilgi yazı ile bildirilmektedir.

  Bilgilerinizi rica ederim.
`,
  },
  check({ circular }) {
    return printedTexts(circular).flatMap(partedIn);
  },
});

/** Endings of case and of person; a word that only begins with one is no suffix. */
const SUFFIX = '[nsy]?[ıiuü]n?|n[ıiuü]n|[dt][ae]n?|[ny]?[ae]|y?l[ae]|l[ae]r|[dt]ır|[dt]ir|[dt]ur|[dt]ür';
const PARTED = new RegExp(`(?<![\\p{L}\\d])(?<word>[\\p{L}\\d]+)['’] (?<suffix>${SUFFIX})(?![\\p{L}\\d])`, 'gu');

function partedIn({ path, text }: PrintedText): Hit<Args>[] {
  const isOpenAt = quoteReader(text);
  return [...text.matchAll(PARTED)].flatMap(({ 0: typed, index, groups }) => {
    // `'fiş' de` closes what was opened before it.
    if (isOpenAt(index + (groups?.word?.length ?? 0))) return [];
    return [{ args: { word: typed }, at: path, within: { start: index, end: index + typed.length } }];
  });
}

const QUOTE_OR_LINE = /(?<opening>(?<![\p{L}\d])['‘](?=[\p{L}\d]))|(?<closing>(?<=[\p{L}\d.])['’](?![\p{L}\d]))|\n/gu;

/** Whether a quote is open at a place, of its line; asked from the first place to the last. */
function quoteReader(text: string): (at: number) => boolean {
  const marks = text.matchAll(QUOTE_OR_LINE);
  let next = marks.next();
  let open = 0;
  return (at) => {
    for (; !next.done && next.value.index < at; next = marks.next()) {
      const { opening, closing } = next.value.groups ?? {};
      if (opening === undefined && closing === undefined) open = 0;
      else open += opening === undefined ? -1 : 1;
    }
    return open > 0;
  };
}
