/** No Cyrillic or Greek letter inside a Latin word, however alike they look. */

import { CUSTOM } from '../bases.js';
import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import { type Hit, rule } from '../rule.js';

type Args = { word: string; letter: string; meant: string };

export const lookAlikeLetter = rule<'lint/look-alike-letter', Args>({
  code: 'lint/look-alike-letter',
  severity: 'warning',
  tr: () => ({
    title: 'Başka alfabeden benzer harf',
    finding: ({ word, letter, meant: latin }) => ({
      message: `“${word}” sözcüğündeki “${letter}” Latin harfi değil; “${latin}” harfine yalnızca benziyor.`,
      help: 'Harfi klavyeden yeniden yazın.',
    }),
    what: 'Bir sözcükte Kiril ya da Yunan harfi var: Latin a yerine Kiril а gibi. Basılınca aynı görünür, ama aynı harf değildir.',
    why: 'Sözcük aranınca bulunmaz, yanlış hecelenir, ekran okuyucu onu okuyamaz.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Look-alike letter of another alphabet',
    finding: ({ word, letter, meant: latin }) => ({
      message: `The “${letter}” in “${word}” is no Latin letter; it only looks like “${latin}”.`,
      help: 'Type the letter again.',
    }),
    what: 'A word holds a Cyrillic or Greek letter, such as Cyrillic а for Latin a. It looks the same in print and is another letter.',
    why: 'Searching does not find the word, it is hyphenated wrongly, and screen readers cannot read it.',
    basis: CUSTOM.en,
  }),
  example: { wrong: 'konu: "Genel Kurul T\\u043eplantısı"\n', right: 'konu: Genel Kurul Toplantısı\n' },
  check: ({ circular }) => printedTexts(circular).flatMap(mixedWordsIn),
  checkOrganisation: (organisation) => organisationTexts(organisation).flatMap(mixedWordsIn),
});

const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι', 'ABEZHIKMNOPTYXoavi'],
  ].flatMap(([foreign = '', latin = '']) => [...foreign].map((letter, index) => [letter, latin[index] ?? ''])),
);

function mixedWordsIn({ path, text }: PrintedText): Hit<Args>[] {
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
