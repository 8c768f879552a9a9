/** No space after the apostrophe before a suffix. Only noted: what is typed is what is printed. */

import { type PrintedText, printedTexts } from '../printed-texts.js';
import type { Hit, Rule } from '../rule.js';

export const partedApostrophe: Rule<'lint/parted-apostrophe'> = {
  code: 'lint/parted-apostrophe',
  page: {
    severity: 'hint',
    title: { tr: 'Kesme işaretinden sonra boşluk', en: 'Space after an apostrophe' },
    what: {
      tr: "Ek, kesme işaretinden boşlukla ayrılmış: TESK' in. Program yazılanı değiştirmez, --fix de dokunmaz.",
      en: "A suffix is parted from its apostrophe by a space: TESK' in. The program prints what is typed, and --fix leaves it alone.",
    },
    why: { tr: 'Satır sonu tam oraya gelebilir.', en: 'A line may break just there.' },
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
    basis: { tr: 'Türk Dil Kurumu, Yazım Kılavuzu', en: 'Turkish Language Association, spelling guide' },
  },
  check({ circular }) {
    return printedTexts(circular).flatMap(partedIn);
  },
};

/** Endings of case and of person; a word that only begins with one is no suffix. */
const SUFFIX = '[nsy]?[ıiuü]n?|n[ıiuü]n|[dt][ae]n?|[ny]?[ae]|y?l[ae]|l[ae]r|[dt]ır|[dt]ir|[dt]ur|[dt]ür';
const PARTED = new RegExp(`(?<word>[\\p{L}\\d]+)['’] (?<suffix>${SUFFIX})(?![\\p{L}\\d])`, 'gu');

function partedIn({ path, text }: PrintedText): Hit<'lint/parted-apostrophe'>[] {
  return [...text.matchAll(PARTED)].flatMap(({ 0: typed, index, groups }) => {
    const end = index + (groups?.word?.length ?? 0);
    if (closesQuote(text, end)) return [];
    return [{ args: { word: typed }, at: path, within: { start: index, end: index + typed.length } }];
  });
}

/** `'fiş' de` closes what was opened before it. */
function closesQuote(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const opened = [...paragraph.matchAll(/(?<![\p{L}\d])['‘](?=[\p{L}\d])/gu)].length;
  const closed = [...paragraph.matchAll(/(?<=[\p{L}\d.])['’](?![\p{L}\d])/gu)].length;
  return opened > closed;
}
