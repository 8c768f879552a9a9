/** What can be wrong with the folder the program works in. */

import type { Finding } from '../diagnostic.js';
import type { YamlFinding } from './yaml/findings.js';

export type WorkspaceFinding =
  | YamlFinding
  | Finding<'workspace/not-found', { from: string; isNamed: boolean }>
  | Finding<'workspace/no-such-file', { file: string }>
  | Finding<'workspace/outside', { file: string }>
  | Finding<'workspace/unreadable', { file: string; reason: string }>
  | Finding<'workspace/unwritable', { file: string; reason: string }>
  /** `pid` 0 where the lock does not say whose it is. */
  | Finding<'workspace/busy', { pid: number; host: string; file: string }>
  | Finding<'workspace/conflict-copy', { file: string }>
  /** The register has given it; the next `number` writes it. */
  | Finding<'workspace/number-not-written', { file: string; reason: string }>
  | Finding<'workspace/no-such-number', { number: string }>
  | Finding<'workspace/not-a-number', { text: string }>
  | Finding<'workspace/ambiguous-number', { number: string; series: readonly string[] }>
  | Finding<'workspace/same-number', { number: string; other: string }>
  | Finding<'workspace/same-output', { output: string; other: string }>
  | Finding<'workspace/unknown-profile', { profile: string; nearest: string | null; known: readonly string[] }>;
