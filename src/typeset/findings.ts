/** What the typesetter could not do well, or at all. */

import { type FindingOf, findingsOf, warning } from '../diagnostic.js';

export const typesetFindings = {
  'typeset/overfull-line': warning<{ line: string; over: number }>(),
  /** `gap` is the width of a space between its words, pt. */
  'typeset/loose-line': warning<{ line: string; gap: number }>(),
  'typeset/missing-glyph': warning<{ characters: readonly string[] }>(),
  'typeset/too-tall': warning<{ height: number; room: number }>(),
  'typeset/missing-picture': warning<{ image: string }>(),
};

export type TypesetFinding = FindingOf<typeof typesetFindings>;

export const typesetFinding = findingsOf(typesetFindings);
