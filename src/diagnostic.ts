/** How every room says that something is wrong. No codes and no sentences live here. */

import { inCircular, type Place, type SourceText, type Span } from './source.js';

/** An error stops its stage for the document concerned; a warning and a hint never do. */
export type Severity = 'error' | 'warning' | 'hint';

/** One complaint as data. `code` is `room/bad-thing`; its words live in `messages/`, those of a rule with the rule. */
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

/** The arguments of a code that has none. */
export type None = Record<string, never>;

/** What a room declares of a code: how much it weighs, and of what kind its arguments are. */
export interface Declared<Args> {
  readonly severity: Severity;
  /** Only the type counts; there is never a value. */
  readonly args?: Args;
}

/** What stops a letter, a number or a command. */
export function error<Args = None>(): Declared<Args> {
  return { severity: 'error' };
}

/** What stops nothing, and is most likely a slip. */
export function warning<Args = None>(): Declared<Args> {
  return { severity: 'warning' };
}

/** What is only worth knowing. */
export function hint<Args = None>(): Declared<Args> {
  return { severity: 'hint' };
}

/** A room's table of codes. */
type Declarations = Readonly<Record<string, Declared<unknown>>>;
type Codes<Table> = keyof Table & string;

/** The arguments of one code of a table. */
export type ArgsOf<Table, Code extends keyof Table> = Table[Code] extends Declared<infer Args> ? Args : never;

type Findings<Table> = { readonly [Code in Codes<Table>]: Finding<Code, ArgsOf<Table, Code>> };

/** The findings of a room, from its table of codes. */
export type FindingOf<Table> = Findings<Table>[Codes<Table>];

type Constructor<Table> = <Code extends Codes<Table>>(
  code: Code,
  args: ArgsOf<Table, Code>,
  at: Place | null,
) => Findings<Table>[Code];

/** A room's one way to make a finding: it weighs what the room's table says of its code. */
export function findingsOf<Table extends Declarations>(table: Table): Constructor<Table>;
export function findingsOf(table: Declarations) {
  return (code: string, args: unknown, at: Place | null) => ({ code, severity: table[code]?.severity, args, at });
}

/** The one way in which a finding weighs otherwise than its code: circumstances, or the office, have it so. */
export function regraded<F extends Finding>(finding: F, severity: Severity): F {
  return { ...finding, severity };
}

/** Findings about a circular, once it is known which file it lies in. */
export function ofCircular<F extends Finding>(findings: readonly F[], file: string): readonly F[] {
  return findings.map((finding) => (finding.at ? { ...finding, at: inCircular(finding.at, file) } : finding));
}

/** The languages of messages. */
export type Language = 'tr' | 'en';

/** What is wrong, and how to mend it; null where nothing more can be said than what is wrong. */
export interface Message {
  readonly message: string;
  readonly help: string | null;
}

/** A code in one language: what is said of one finding, and the page that `genelge explain` shows. */
export interface Wording<Args> {
  readonly title: string;
  readonly finding: (args: Args) => Message;
  /** What is wrong in general, and how it comes about. */
  readonly what: string;
  /** Why it matters, where that does not go without saying. */
  readonly why?: string;
  /** Where the rule is written: an article, custom, RFC 3986. */
  readonly basis?: string;
}

/** A code in every language: functions, so that a run compiles only the words that it says. */
export type Words<Args> = {
  readonly [Each in Language]: () => Wording<Args>;
} & { readonly example?: Example };

/** What is typed, and what should be: pieces of a file, of a command line or of a template. */
export interface Example {
  readonly wrong: string;
  /** null where it is right to be without. */
  readonly right: string | null;
}
