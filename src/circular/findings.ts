/** What can be wrong with what genelge.yaml or a circular says. */

import type { Finding } from '../diagnostic.js';

export type CircularFinding =
  | Finding<'circular/unknown-key', { key: string; nearest: string | null }>
  | Finding<'circular/missing-key', { key: string }>
  /** `given` mapping where text is expected is nearly always a colon that needs quotes. */
  | Finding<'circular/wrong-kind', { expected: ValueKind; given: ValueKind }>
  | Finding<'circular/unknown-value', { value: string; allowed: readonly string[]; nearest: string | null }>
  | Finding<'circular/no-such-date', { text: string }>
  | Finding<'circular/not-a-number', { text: string }>
  | Finding<'circular/too-long', { most: number }>
  | Finding<'circular/too-many', { most: number; given: number }>
  | Finding<'circular/bad-key', { key: string }>
  | Finding<'circular/unknown-time-zone', { zone: string }>
  | Finding<'circular/unsupported-version', { version: string }>
  | Finding<'circular/bad-path', { path: string }>
  | Finding<'circular/bad-placeholder', { placeholder: string; nearest: string | null }>
  | Finding<'circular/repeated-placeholder', { placeholder: string }>
  | Finding<'circular/no-number-placeholder', { format: string }>
  | Finding<'circular/unknown-signer', { key: string; nearest: string | null }>
  | Finding<'circular/unknown-group', { key: string; nearest: string | null }>
  | Finding<'circular/unknown-series', { key: string; nearest: string | null }>
  | Finding<'circular/series-undecided', { series: readonly string[] }>
  | Finding<'circular/series-not-used', { key: string }>
  | Finding<'circular/number-missing', { key: string }>
  | Finding<'circular/number-without-date', Record<string, never>>
  | Finding<'circular/folder-year-differs', { folder: string; year: number }>
  | Finding<'circular/number-year-differs', { number: string; year: number }>;

export type ValueKind = 'text' | 'list' | 'mapping';

/** The code's own arguments, for a function that makes findings. */
export type CircularArgs<Code extends CircularFinding['code']> = Extract<CircularFinding, { code: Code }>['args'];
