/** A question of the terminal, drawn by `view` after each key, until it is answered or left for the one before. */

import { createPrompt, makeTheme } from '@inquirer/core';
import { GoneBack } from './gone-back.js';

export const theme = makeTheme({});

/** Given in place of an answer by Escape. */
export const BACK = Symbol('back');

/** What stands on the line of the question, and what stands below it. */
export type Drawn = string | [line: string, below: string];

/** Rejects with `GoneBack`, or as the library has it where the user gives up (`isGivenUp`). */
export async function runPrompt<Value>(view: (done: (value: Value | typeof BACK) => void) => Drawn): Promise<Value> {
  const prompt = createPrompt<Value | typeof BACK, Record<never, never>>((_, done) => view(done));
  // Results go to stdout: what is asked must not stand among them.
  const answer = await prompt({}, { output: process.stderr });
  if (answer === BACK) throw new GoneBack();
  return answer;
}
