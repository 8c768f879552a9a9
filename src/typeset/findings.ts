/** What the typesetter could not do well, or at all. */

import { error, type FindingOf, findingsOf, warning } from '../diagnostic.js';

export const typesetFindings = {
  'typeset/overfull-line': error<{ line: string; over: number }>(),
  /** `gap` is the width of a space between its words, pt. */
  'typeset/loose-line': warning<{ line: string; gap: number }>(),
  'typeset/short-line': warning<{ line: string; short: number }>(),
  'typeset/missing-glyph': error<{ characters: readonly string[] }>(),
  'typeset/right-to-left': error<{ characters: readonly string[] }>(),
  'typeset/too-tall': error<{ height: number; room: number }>(),
  /** Of its columns' widest characters and the text area, pt. */
  'typeset/table-too-wide': error<{ columns: number; needed: number; room: number }>(),
  'typeset/missing-picture': warning<{ image: string }>(),
  'typeset/font-unreadable': error<{ file: string; reason: FontFault }>(),
  'typeset/font-not-embeddable': error<{ file: string; reason: EmbeddingFault }>(),
  'typeset/font-lacks-letters': error<{ file: string; characters: readonly string[] }>(),
  'typeset/font-looks-differ': warning<{ file: string }>(),
};

/** `cff`: PostScript outlines; `collection`: several fonts in one file; `web`: packed for the web. */
export type FontFault = 'cff' | 'collection' | 'web' | 'not-a-font' | 'damaged';

/** What a font's maker forbids: embedding, taking out what is not used, or embedding outlines. */
export type EmbeddingFault = 'restricted' | 'no-subset' | 'bitmap-only';

export type TypesetFinding = FindingOf<typeof typesetFindings>;

export const typesetFinding = findingsOf(typesetFindings);
