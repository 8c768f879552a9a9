/** No Cyrillic or Greek letter inside a Latin word, however alike they look. */

import { CUSTOM } from '../page.js';
import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import type { Hit, Rule } from '../rule.js';

export const lookAlikeLetter: Rule<'lint/look-alike-letter'> = {
  code: 'lint/look-alike-letter',
  page: {
    severity: 'warning',
    title: { tr: 'Başka alfabeden benzer harf', en: 'Look-alike letter of another alphabet' },
    what: {
      tr: 'Bir sözcükte Kiril ya da Yunan harfi var: Latin a yerine Kiril а gibi. Basılınca aynı görünür, ama aynı harf değildir.',
      en: 'A word holds a Cyrillic or Greek letter, such as Cyrillic а for Latin a. It looks the same in print and is another letter.',
    },
    why: {
      tr: 'Sözcük aranınca bulunmaz, yanlış hecelenir, ekran okuyucu onu okuyamaz.',
      en: 'Searching does not find the word, it is hyphenated wrongly, and screen readers cannot read it.',
    },
    wrong: 'konu: "Genel Kurul T\\u043eplantısı"\n',
    right: 'konu: Genel Kurul Toplantısı\n',
    basis: CUSTOM,
  },
  check: ({ circular }) => printedTexts(circular).flatMap(mixedWordsIn),
  checkOrganisation: (organisation) => organisationTexts(organisation).flatMap(mixedWordsIn),
};

const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι', 'ABEZHIKMNOPTYXoavi'],
  ].flatMap(([foreign = '', latin = '']) => [...foreign].map((letter, index) => [letter, latin[index] ?? ''])),
);

function mixedWordsIn({ path, text }: PrintedText): Hit<'lint/look-alike-letter'>[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    if (!/\p{Script=Latin}/u.test(word)) return [];
    const at = word.search(/[\p{Script=Cyrillic}\p{Script=Greek}]/u);
    const letter = word.charAt(at);
    const meant = ALIKE[letter];
    if (at === -1 || meant === undefined) return [];
    const within = { start: index + at, end: index + at + 1 };
    return [{ args: { word, letter, meant }, at: path, within }];
  });
}
