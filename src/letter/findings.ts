/** What can be wrong with a style.yaml. */

import type { Finding } from '../diagnostic.js';

export type StyleFinding =
  | Finding<'style/unknown-key', { key: string; nearest: string | null }>
  | Finding<'style/missing-key', { key: string }>
  | Finding<'style/wrong-kind', { expected: 'text' | 'mapping' }>
  | Finding<'style/bad-measure', { text: string; units: readonly string[] }>
  | Finding<'style/bad-value', { value: string; allowed: readonly string[]; nearest: string | null }>
  | Finding<'style/bad-color', { text: string }>
  | Finding<'style/unknown-base', { base: string; nearest: string | null }>
  | Finding<'style/no-room', { width: string }>;
