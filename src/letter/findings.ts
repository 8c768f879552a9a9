/** What can be wrong with a style.yaml. */

import { error, type FindingOf, findingsOf } from '../diagnostic.js';

export const styleFindings = {
  'style/unknown-key': error<{ key: string; nearest: string | null }>(),
  'style/wrong-kind': error<{ expected: 'text' | 'mapping' }>(),
  'style/bad-measure': error<{ text: string; units: readonly string[] }>(),
  'style/bad-value': error<{ value: string; allowed: readonly string[]; nearest: string | null }>(),
  'style/bad-color': error<{ text: string }>(),
  'style/unknown-base': error<{ base: string; nearest: string | null }>(),
  'style/no-room': error<{ width: string }>(),
};

export type StyleFinding = FindingOf<typeof styleFindings>;

export const styleFinding = findingsOf(styleFindings);
