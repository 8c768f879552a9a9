/** How every room says that something is wrong. No codes and no sentences live here. */

import type { Place, SourceText, Span } from './source.js';

/** An error stops its stage for the document concerned; a warning and a hint never do. */
export type Severity = 'error' | 'warning' | 'hint';

/** One complaint as data. `code` is `room/bad-thing`; its words live in `cli/messages`. */
export interface Finding<Code extends string = string, Args = unknown> {
  readonly code: Code;
  readonly severity: Severity;
  readonly args: Args;
  /** null where the complaint is about no file: a missing workspace, a full disk. */
  readonly at: Place | null;
}

/** What a step gives: a value, or null where an error stopped it, and all it had to say. */
export interface Checked<T, F extends Finding = Finding> {
  readonly value: T | null;
  readonly findings: readonly F[];
}

/** A finding tied to the text it is about, ready to be shown. */
export interface Diagnostic<F extends Finding = Finding> {
  readonly finding: F;
  readonly source: SourceText | null;
  readonly span: Span | null;
}

/** The contract's exit codes (interface.md): findings 1, wrong use 2, busy or conflict 3, fault 70. */
export type ExitCode = 0 | 1 | 2 | 3 | 70;

/**
 * The one thrown class: the world does not allow the act (no workspace, busy, changed meanwhile, disk).
 * Thrown by `workspace/` and `cli/`, caught only in `cli/run`.
 */
export class Refusal<F extends Finding = Finding> extends Error {
  constructor(
    readonly finding: F,
    readonly exitCode: ExitCode,
  ) {
    super(finding.code);
    this.name = 'Refusal';
  }
}

export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
