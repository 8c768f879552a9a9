/** What numbering seals: a letter with everything looked up but its numbers, and how those will print in it. */

import type { BodyGrammar } from '../body/grammar.js';
import type { Numbers } from '../circular/series.js';
import { printNumber } from '../circular/series-format.js';
import type { LetterMeta } from '../letter/letter.js';
import type { ResolvedEnclosure, ResolvedLetter } from './resolved-letter.js';
import type { LetterView } from './view-shape.js';

/** Plain JSON. A letter is sealed before its number is known, and keeps its seal when an unpublished number moves. */
export interface UnnumberedLetter {
  readonly view: Omit<LetterView, 'sayi' | 'baslik'>;
  /** The Sayı line. */
  readonly reference: NumberLine | null;
  /** The title line, `ODALARA 12 SAYILI GENELGE`. */
  readonly heading: NumberLine | null;
  readonly body: string;
  /** Ek, in their order. */
  readonly enclosures: readonly ResolvedEnclosure[];
  /** By which the body, and those of enclosures, are read. */
  readonly grammar: BodyGrammar;
  readonly meta: Omit<LetterMeta, 'title'>;
  readonly origins: ResolvedLetter['origins'];
}

/** A line that prints a number: a series' format, and the words of the document that the format names. */
export interface NumberLine {
  readonly series: string;
  readonly format: string;
  /** Prints where the number is not known yet. */
  readonly year: number | null;
  readonly detsis: string | null;
  readonly fileCode: string | null;
  readonly words: Readonly<Record<string, string | null>>;
}

/** The letter with its numbers in it; a number that is not among them prints as a blank to be filled. */
export function stampNumbers(letter: UnnumberedLetter, numbers: Numbers): ResolvedLetter {
  const print = (line: NumberLine | null): string | null => {
    if (line === null) return null;
    const { series, format, year, words, detsis, fileCode } = line;
    return printNumber(format, numbers[series] ?? { year, no: null }, { detsis, fileCode, words, others: numbers });
  };
  const [sayi, baslik] = [print(letter.reference), print(letter.heading)];
  return {
    view: { ...letter.view, sayi, baslik },
    body: letter.body,
    enclosures: letter.enclosures,
    grammar: letter.grammar,
    meta: { ...letter.meta, title: baslik?.replaceAll('\n', ' ') ?? letter.view.konu ?? sayi ?? letter.view.kurum.ad },
    origins: letter.origins,
  };
}
