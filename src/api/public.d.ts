/**
 * genelge for programs. The same functions that the commands are made of: they read the workspace as it is when they
 * are called, and write nothing.
 *
 *     import { check, loadWorkspace, renderLetter } from 'genelge';
 *
 *     const workspace = await loadWorkspace({ folder: 'circulars' });
 *     const found = await check(workspace);
 *     const { letter } = await renderLetter(workspace, '2019/140', ['pdf']);
 */

/** Where to look, and how to speak. */
export interface WorkspaceOptions {
  /** The folder that holds genelge.yaml; otherwise the nearest one upward from the current folder, or ./circulars. */
  readonly folder?: string;
  /** Of messages; otherwise as the environment says. */
  readonly language?: 'tr' | 'en';
}

/** A workspace as it was when it was loaded. */
export interface Workspace {
  /** Absolute. */
  readonly folder: string;
  readonly language: 'tr' | 'en';
  readonly circulars: readonly CircularFile[];
  /** What is wrong with the organisation and the register; `check` tells of the circulars too. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A circular's file, and what the register says of it. */
export interface CircularFile {
  /** From the workspace's folder: `2019/toplanti.yaml`. */
  readonly file: string;
  /** `draft`, `issued` and others that the command `show` tells; null where the file cannot be read as a circular. */
  readonly state: string | null;
  /** By series: `{ sayi: '2019/140', genelge: '2019/12' }`; empty for a draft. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly subject: string | null;
}

/** One complaint, as `--report json` prints it. */
export interface Diagnostic {
  /** Stable: `register/number-taken`. `genelge explain CODE` tells more. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  /** From the current folder; null where it is about no file. */
  readonly file: string | null;
  /** From 1, as the other places; null where it is about the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly message: string;
  readonly remedy: string | null;
  /** What the message is about, by names that the code decides. */
  readonly args: unknown;
}

/** What numbering would come to now. */
export interface NumberingPlan {
  readonly assignments: readonly Assignment[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Assignment {
  readonly file: string;
  readonly numbers: Readonly<Record<string, string>>;
}

export type Format = 'pdf' | 'txt' | 'html';

export interface RenderedLetter {
  /** As the command names its files, without the extension: `2019/2019-140-genelge-12`. */
  readonly name: string;
  readonly files: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
}

/** What the commands refuse to do: no workspace, a register that is busy. */
export class GenelgeError extends Error {
  /** That of the finding: `workspace/no-workspace`. */
  readonly code: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a workspace. Rejects with a `GenelgeError` where there is none, or its genelge.yaml cannot be read. */
export function loadWorkspace(options?: WorkspaceOptions): Promise<Workspace>;

/** All that numbering and rendering would complain of, what the rules say, and what the register says: `genelge check`. */
export function check(workspace: Workspace, files?: readonly string[]): Promise<readonly Diagnostic[]>;

/** The numbers that drafts would get: `genelge number --dry-run`. No file is touched and no number is taken. */
export function planNumbers(workspace: Workspace, files?: readonly string[]): Promise<NumberingPlan>;

/**
 * A letter by its file or number, in each format (PDF and text unless said otherwise): what `genelge render` writes. A
 * numbered letter is as it was issued. null where the diagnostics have an error.
 */
export function renderLetter(
  workspace: Workspace,
  letter: string,
  formats?: readonly Format[],
): Promise<{ readonly letter: RenderedLetter | null; readonly diagnostics: readonly Diagnostic[] }>;
