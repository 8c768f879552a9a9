/** What can be wrong with a document that is imported, and what a reader was unsure of. */

import { error, type FindingOf, findingsOf, hint, warning } from '../diagnostic.js';
import type { UnsureOf } from './recognise/recognised-letter.js';
import type { RegisterPart } from './register/column-heads.js';

export const importFindings = {
  'import/unreadable': error<{
    file: string;
    reason: 'not-a-document' | 'damaged' | 'encoding' | 'old-word' | 'embedded';
  }>(),
  /** It unpacks to more than any letter is: a trap, or no letter. */
  'import/too-large': error<{ file: string; most: string }>(),
  /** Document types and entities of XML, which could read other files. */
  'import/forbidden-xml': error<{ file: string; part: string }>(),
  'import/macros': warning<{ file: string }>(),
  /** Read as something, and not surely so; it stands as a comment in the YAML too. */
  'import/unsure': warning<{ file: string; line: number; what: UnsureOf; text: string }>(),
  'import/left-out': hint<{ file: string; lines: number }>(),
  'import/no-body': warning<{ file: string }>(),
  /** Without one there is neither a year nor an order. */
  'import/no-date': error<{ file: string }>(),
  /** By the register, a file, or another document of the same import. */
  'import/number-taken': error<{ file: string; number: string; by: string }>(),
  // Of an older register.
  /** `missing`: what no head names, or several do. */
  'import/unclear-columns': error<{ file: string; heads: readonly string[]; missing: readonly RegisterPart[] }>(),
  'import/unreadable-number': error<{ file: string; line: number; text: string }>(),
  'import/unreadable-date': error<{ file: string; line: number; text: string }>(),
  /** Excel took `2019/12` for a day. */
  'import/number-became-date': error<{ file: string; line: number; text: string }>(),
  /** Days that stand as counts, as Excel shows them where nobody formatted the cell. */
  'import/serial-date': warning<{ file: string; line: number; count: number }>(),
  'import/formula': warning<{ file: string; line: number; text: string }>(),
  'import/row-skipped': warning<{ file: string; line: number; text: string }>(),
  'import/known-passed-over': hint<{ file: string; count: number }>(),
  'import/doubled-number': error<{ file: string; line: number; other: number; number: string }>(),
  'import/hole': warning<{ file: string; series: string; year: number; from: number; to: number }>(),
  'import/no-documents': error<{ folder: string }>(),
};

export type ImportFinding = FindingOf<typeof importFindings>;

export const importFinding = findingsOf(importFindings);
