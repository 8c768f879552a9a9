/** What can be wrong with a command line. */

import { error, type FindingOf, hint } from '../diagnostic.js';

export const cliFindings = {
  'cli/unknown-command': error<{ command: string; nearest: string | null }>(),
  'cli/unknown-option': error<{ option: string; nearest: string | null }>(),
  'cli/missing-argument': error<{ argument: string }>(),
  'cli/missing-option-value': error<{ option: string }>(),
  'cli/missing-option': error<{ option: string }>(),
  'cli/excess-arguments': error<{ command: string; most: number; given: number }>(),
  'cli/bad-option-value': error<{ option: string; value: string; allowed: readonly string[] }>(),
  'cli/sayi-for-one': error<{ waiting: number }>(),
  'cli/already-there': error<{ file: string }>(),
  'cli/missing-answers': error<{ options: readonly string[] }>(),
  'cli/cancelled': hint(),
  'cli/wrong-use': error<{ message: string }>(),
  'cli/fault': error<{ message: string; stack: string }>(),
};

export type CliFinding = FindingOf<typeof cliFindings>;
