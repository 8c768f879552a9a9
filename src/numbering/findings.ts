/** What can be wrong with a request for numbers, beyond what the register says of them. */

import { error, type FindingOf, findingsOf, warning } from '../diagnostic.js';

export const numberingFindings = {
  /** A document number was given, and not exactly one draft waits. */
  'numbering/sayi-for-one': error<{ waiting: number }>(),
  /** An earlier draft of a series in strict order gets no number yet. */
  'numbering/held-by-earlier': warning<{ series: string; file: string; date: string }>(),
};

export type NumberingFinding = FindingOf<typeof numberingFindings>;

export const numberingFinding = findingsOf(numberingFindings);
