/** What may be wrong with a letter that reads well: the complaints of the rules, and of their settings. */

import type { Finding } from '../diagnostic.js';

type None = Record<string, never>;

/** A complaint of a rule (`rules.ts`). */
export type RuleFinding =
  | Finding<'lint/reference-order', { date: string; before: string }>
  | Finding<'lint/reference-not-mentioned', { mark: string | null }>
  | Finding<'lint/unknown-reference', { mention: string; references: number }>
  | Finding<'lint/reference-without-stop', None>
  | Finding<'lint/reference-typed-mark', { mark: string }>
  | Finding<'lint/reference-date-differs', { file: string; date: string; registered: string }>
  | Finding<'lint/list-out-of-order', { found: string; expected: string }>
  | Finding<'lint/closing-missing', None>
  | Finding<'lint/closing-person', { closing: string; signers: number }>
  | Finding<'lint/enclosure-not-mentioned', { number: number | null }>
  | Finding<'lint/unknown-enclosure', { mention: string; enclosures: number }>
  | Finding<'lint/subject-with-stop', None>
  | Finding<'lint/subject-missing', None>
  | Finding<'lint/signature-missing', None>
  | Finding<'lint/signature-order', { senior: string; junior: string; signers: number }>
  | Finding<'lint/surname-not-capital', { name: string; nearest: string }>
  | Finding<'lint/far-date', { days: number; most: number }>
  | Finding<'lint/weekend-date', { day: 'saturday' | 'sunday' }>
  | Finding<'lint/unknown-urgency', { word: string; known: readonly string[] }>
  | Finding<'lint/unknown-secrecy', { word: string; known: readonly string[] }>
  | Finding<'lint/bad-detsis', { number: string }>
  | Finding<'lint/bad-file-code', { fileCode: string }>
  | Finding<'lint/number-part-missing', { part: 'detsis' | 'dosya'; series: string; format: string }>
  | Finding<'lint/doubled-addressee', { name: string }>
  | Finding<'lint/mixed-quotes', { first: string; other: string }>
  | Finding<'lint/parted-apostrophe', { word: string }>
  | Finding<'lint/unseen-character', { character: string; count: number }>
  | Finding<'lint/look-alike-letter', { word: string; letter: string; meant: string }>
  | Finding<'lint/bad-email', { address: string }>
  | Finding<'lint/bad-url', { address: string }>
  | Finding<'lint/bad-iban', { iban: string; problem: 'length' | 'checksum' }>
  | Finding<'lint/same-text', { other: string }>;

export type RuleCode = RuleFinding['code'];

/** The code's own arguments. */
export type RuleArgs<Code extends RuleCode> = Extract<RuleFinding, { code: Code }>['args'];

/** About `kurallar:` and `# genelge-ignore:`, by which an office sets its rules. */
export type SettingFinding =
  | Finding<'lint/unknown-code', { code: string; nearest: string | null }>
  | Finding<'lint/fixed-severity', { code: string }>
  | Finding<'lint/useless-ignore', { code: string; nearest: string | null }>;

export type LintFinding = RuleFinding | SettingFinding;
