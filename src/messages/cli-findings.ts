/** What can be wrong with a command line. */

import { error, type FindingOf, findingsOf, hint, warning } from '../diagnostic.js';

export const cliFindings = {
  'cli/unknown-command': error<{ command: string; nearest: string | null }>(),
  'cli/unknown-option': error<{ option: string; nearest: string | null; known: readonly string[] }>(),
  'cli/missing-argument': error<{ argument: string }>(),
  'cli/missing-option-value': error<{ option: string }>(),
  'cli/missing-option': error<{ option: string }>(),
  'cli/option-needs': error<{ option: string; needed: string }>(),
  'cli/options-apart': error<{ option: string; other: string }>(),
  'cli/excess-arguments': error<{ command: string; most: number; given: number }>(),
  'cli/bad-option-value': error<{ option: string; value: string; allowed: readonly string[] }>(),
  'cli/one-form': error<{ out: string }>(),
  'cli/register-too-long': error<{ rows: number; most: number }>(),
  'cli/already-there': error<{ file: string }>(),
  'cli/recipe-there': warning<{ file: string }>(),
  'cli/package-there': warning<{ file: string }>(),
  'cli/no-npm': error<{ reason: string }>(),
  'cli/missing-answers': error<{ options: readonly string[] }>(),
  /** A body file in another encoding than UTF-8; `encoding` is the one recognised. */
  'cli/converted-text': warning<{ file: string; encoding: string }>(),
  'cli/unreadable-text': error<{ file: string }>(),
  'cli/no-viewer': warning<{ file: string }>(),
  'cli/editor-failed': error<{ editor: string }>(),
  /** stdout or stderr took no more. */
  'cli/output-lost': error<{ reason: string }>(),
  /** Of one file, as many again as were told. */
  'cli/more-findings': hint<{ count: number }>(),
  'cli/same-findings': hint<{ code: string; count: number }>(),
  'cli/cancelled': hint(),
  'cli/wrong-use': error<{ message: string }>(),
  'cli/fault': error<{ message: string; stack: string }>(),
};

export type CliFinding = FindingOf<typeof cliFindings>;

export const cliFinding = findingsOf(cliFindings);
