/** What can be wrong with the body of a circular. Nearly nothing: what is not a construct is text. */

import type { Finding } from '../diagnostic.js';

export type BodyFinding =
  | Finding<'body/too-deep', { most: number }>
  | Finding<'body/long-paragraph', { characters: number; most: number }>
  | Finding<'body/ragged-table', { columns: number; cells: number }>
  | Finding<'body/bad-link', { address: string }>;
