/** IBANs have their length, and their check digits agree. */

import { type PrintedText, printedTexts } from '../printed-texts.js';
import { type Hit, rule } from '../rule.js';

type Args = { iban: string; problem: 'length' | 'checksum' };

export const badIban = rule<'lint/bad-iban', Args>({
  code: 'lint/bad-iban',
  severity: 'error',
  tr: () => ({
    title: 'Yanlış IBAN',
    finding: ({ iban, problem }) => ({
      message:
        problem === 'length'
          ? `“${iban}” bir IBAN değil: TR’den sonra 24 rakam olmalı.`
          : `“${iban}” yanlış bir IBAN: denetim rakamları tutmuyor.`,
      help: 'Numarayı hesap belgesinden yeniden yazın.',
    }),
    what: 'Türkiye IBAN’ı TR ve 24 rakamdır; ilk iki rakamı öbürlerini sınar. Bu numarada rakam eksik, fazla ya da yanlış.',
    why: 'Para başka hesaba gitmez, ama yerine de ulaşmaz.',
    basis: 'ISO 13616, ISO 7064 (mod 97-10)',
  }),
  en: () => ({
    title: 'Wrong IBAN',
    finding: ({ iban, problem }) => ({
      message:
        problem === 'length'
          ? `“${iban}” is no IBAN: 24 digits follow TR.`
          : `“${iban}” is a wrong IBAN: its check digits do not agree.`,
      help: 'Take the number from the account’s papers again.',
    }),
    what: 'A Turkish IBAN is TR and 24 digits, the first two of which check the others. In this one a digit is missing, superfluous or wrong.',
    why: 'Money sent there does not arrive.',
    basis: 'ISO 13616, ISO 7064 (mod 97-10)',
  }),
  example: {
    wrong: `metin: |
  Ödemeler TR33 0006 1005 1978 6457 8413 62 numaralı hesaba yapılacaktır.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  Ödemeler TR33 0006 1005 1978 6457 8413 26 numaralı hesaba yapılacaktır.

  Bilgilerinizi rica ederim.
`,
  },
  check: ({ circular }) => printedTexts(circular).flatMap(badIn),
});

const DIGITS = 24;

/** In groups of four, two and the rest, or in one: what follows a whole one is not its own. */
const WHOLE = /^TR\s?\d{2}(?:[ \u00a0]?\d{4}){5}[ \u00a0]?\d{2}(?!\d)/;
/** Fewer digits after TR are another number; a masked `TR** ****` is none. */
const MEANT = /(?<!\p{Lu})TR[ \u00a0]?\d{2}(?:[ \u00a0.-]?\d){8,40}/gu;

function badIn({ path, text }: PrintedText): Hit<Args>[] {
  return [...text.matchAll(MEANT)].flatMap(({ 0: typed, index }) => {
    const whole = WHOLE.exec(typed + text.slice(index + typed.length, index + typed.length + 1))?.[0];
    const iban = whole ?? typed;
    const digits = iban.replace(/\D/g, '');
    if (digits.length === DIGITS && remainder(digits) === 1) return [];
    const problem = digits.length === DIGITS ? 'checksum' : 'length';
    return [{ args: { iban, problem } as const, at: path, within: { start: index, end: index + iban.length } }];
  });
}

/** Mod 97 of the account, then `TR` as 29 27, then the two check digits; 1 where they agree. */
function remainder(digits: string): number {
  const rearranged = `${digits.slice(2)}2927${digits.slice(0, 2)}`;
  return [...rearranged].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
