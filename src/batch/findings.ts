/** What can come out when a letter is rendered again and held against what was recorded of it. */

import { error, type FindingOf, findingsOf, hint, warning } from '../diagnostic.js';

/** What a letter is made with that has changed since it was recorded; what it is made of is sealed. */
export type ChangedInput = 'program' | 'fonts';

interface Comparison {
  readonly numbers: string;
  readonly changed: readonly ChangedInput[];
  /** The program that rendered what was recorded, and the one that compares. */
  readonly recordedBy: string;
  readonly now: string;
}

export const batchFindings = {
  'batch/words-changed': error<Comparison>(),
  /** The words are those that were recorded; lines, or only bytes, are others. */
  'batch/lines-moved': warning<Comparison>(),
  /** Letters of which nothing was recorded since they were issued or amended. */
  'batch/not-recorded': hint<{ readonly count: number; readonly first: string }>(),
};

export type BatchFinding = FindingOf<typeof batchFindings>;

export const batchFinding = findingsOf(batchFindings);
