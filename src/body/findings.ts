/** What can be wrong with the body of a circular. Nearly nothing: what is not a construct is text. */

import { error, type FindingOf, warning } from '../diagnostic.js';

export const bodyFindings = {
  'body/too-deep': error<{ most: number }>(),
  'body/long-paragraph': error<{ characters: number; most: number }>(),
  'body/ragged-table': error<{ columns: number; cells: number }>(),
  'body/bad-link': warning<{ address: string }>(),
};

export type BodyFinding = FindingOf<typeof bodyFindings>;
