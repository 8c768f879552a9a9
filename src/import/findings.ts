/** What can be wrong with a document that is imported, and what a reader was unsure of. */

import { error, type FindingOf, findingsOf, hint, warning } from '../diagnostic.js';
import type { UnsureOf } from './recognise/recognised-letter.js';

export const importFindings = {
  'import/unreadable': error<{ file: string; reason: 'not-a-document' | 'damaged' | 'encoding' | 'old-word' }>(),
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
  'import/nothing-to-import': error<{ folder: string }>(),
};

export type ImportFinding = FindingOf<typeof importFindings>;

export const importFinding = findingsOf(importFindings);
