/** The work that one letter is, as plain data: another thread can do it. */

import type { Digest } from '../circular/digest.js';
import type { Numbers } from '../circular/series.js';
import type { RegisterEntry } from '../register/entry.js';
import type { LoadFinding } from '../workspace/load-files.js';

/** A letter from its circular's file, or from what was issued; what is said of the file is said in both cases. */
export interface LetterTask {
  /** null where a document's file is gone. */
  readonly file: FileTask | null;
  /** null for a letter that is not issued yet. */
  readonly issue: IssueTask | null;
}

export interface FileTask {
  /** Workspace name. */
  readonly file: string;
  /** Of the bytes that everything was decided on; null where they could not be read. */
  readonly digest: Digest | null;
  /** Something is to be said of the file itself. */
  readonly hasFindings: boolean;
  /** The file says what was issued: nothing is said of its words. */
  readonly isAsIssued: boolean;
  /** What other files and the register have against it. */
  readonly objections: readonly LoadFinding[];
}

/** A document of the register, as its last line about its letter has it. */
export interface IssueTask {
  readonly current: Numbers;
  readonly line: number;
  /** null where the line was changed. */
  readonly entry: RegisterEntry | null;
  /** It prints a number that is annulled. */
  readonly isVoid: boolean;
}
