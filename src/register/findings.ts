/** What can be wrong with numbers: with those asked for, with the register, and between it and the files. */

import type { Finding } from '../diagnostic.js';

export type RegisterFinding =
  // The register's own text.
  | Finding<'register/unknown-version', { header: string }>
  | Finding<'register/broken-line', { line: number }>
  | Finding<'register/broken-chain', { line: number }>
  | Finding<'register/torn-line', { line: number }>
  | Finding<'register/conflict-markers', { line: number }>
  | Finding<'register/doubled-number', { number: string; line: number; other: number }>
  | Finding<'register/unowned-number', { number: string; line: number }>
  // Numbers asked for.
  | Finding<'register/number-taken', { number: string; by: string }>
  | Finding<'register/gap', { number: string; missing: string }>
  | Finding<'register/before-start', { number: string; start: number }>
  | Finding<'register/date-order', { number: string; date: string; other: string; otherDate: string }>
  | Finding<'register/number-needed', { series: string }>
  | Finding<'register/undated-other-year', { folder: string; today: string }>
  | Finding<'register/unknown-series', { series: string; nearest: string | null; known: readonly string[] }>
  | Finding<'register/no-such-number', { number: string }>
  | Finding<'register/ambiguous-number', { number: string; series: readonly string[] }>
  | Finding<'register/already-void', { number: string }>
  | Finding<'register/reason-missing', Record<string, never>>
  // The register against the files.
  | Finding<'register/not-in-register', { numbers: string }>
  | Finding<'register/numbers-differ', { numbers: string; registered: string }>
  | Finding<'register/number-lost', { numbers: string }>
  | Finding<'register/changed', { numbers: string }>
  | Finding<'register/half-done', { numbers: string; file: string }>
  | Finding<'register/file-missing', { numbers: string; file: string }>
  | Finding<'register/not-numbered', { file: string }>
  | Finding<'register/missing-number', { series: string; from: number; to: number; year: number }>
  /** As many again of one kind as were not told one by one. */
  | Finding<'register/more', { code: string; count: number }>
  | Finding<'register/issued-missing', { numbers: string; digest: string }>
  | Finding<'register/issued-changed', { numbers: string; digest: string }>;
