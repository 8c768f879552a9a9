/** What can be wrong with a command line. */

import type { Finding } from '../diagnostic.js';

export type CliFinding =
  | Finding<'cli/unknown-command', { command: string; nearest: string | null }>
  | Finding<'cli/unknown-option', { option: string; nearest: string | null }>
  | Finding<'cli/missing-argument', { argument: string }>
  | Finding<'cli/missing-option-value', { option: string }>
  | Finding<'cli/missing-option', { option: string }>
  | Finding<'cli/excess-arguments', { command: string; most: number; given: number }>
  | Finding<'cli/bad-option-value', { option: string; value: string; allowed: readonly string[] }>
  | Finding<'cli/sayi-for-one', { waiting: number }>
  | Finding<'cli/already-there', { file: string }>
  | Finding<'cli/missing-answers', { options: readonly string[] }>
  | Finding<'cli/cancelled', Record<string, never>>
  | Finding<'cli/wrong-use', { message: string }>
  | Finding<'cli/fault', { message: string; stack: string }>;
