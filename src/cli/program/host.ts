/** What the command line asks of the program that it is part of. */

import type { ExitCode, Language } from '../../diagnostic.js';
import type { CommonOptions, Session } from '../session.js';

/** What a command does, once its options are read. */
export type Recipe = (session: Session) => Promise<ExitCode>;

export interface ProgramHost {
  readonly language: Language;
  readonly columns: number;
  readonly write: (text: string) => void;
  readonly act: (options: CommonOptions, recipe: Recipe) => Promise<void>;
}
