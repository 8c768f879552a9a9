/** What the typesetter could not do well, or at all. */

import type { Finding } from '../diagnostic.js';

export type TypesetFinding =
  /** `over` is how far the line sticks out, pt. */
  | Finding<'typeset/overfull-line', { line: string; over: number }>
  /** `gap` is the width of a space between its words, pt. */
  | Finding<'typeset/loose-line', { line: string; gap: number }>
  | Finding<'typeset/missing-glyph', { characters: readonly string[] }>
  | Finding<'typeset/too-tall', { height: number; room: number }>
  | Finding<'typeset/missing-picture', { image: string }>;
