/** Questions to whoever sits at the terminal. A test answers them in the program's own terms. */

import type { Edited } from './editor.js';

/** Each question rejects where the user gives up (`isGivenUp`), or goes back to the one before (`isGoneBack`). */
export interface Prompter {
  readonly text: (question: TextQuestion) => Promise<string>;
  /** Found by typing, in the Turkish way: `izmir` finds İZMİR. */
  readonly choose: <T>(question: ChoiceQuestion<T>) => Promise<T>;
  readonly chooseMany: <T>(question: ChoiceQuestion<T>) => Promise<readonly T[]>;
  readonly edit: (text: string) => Promise<Edited>;
}

/** What stands round a question, in the user's language. */
export interface PromptWords {
  /** Which keys do what. */
  readonly keysOfOne: string;
  readonly keysOfMany: string;
  readonly keysOfText: string;
  readonly nothingFits: string;
  /** For none of several. */
  readonly none: string;
}

/** Escape instead of an answer. By its name, as below. */
export function isGoneBack(error: unknown): boolean {
  return error instanceof Error && error.name === 'GoneBack';
}

/** Ctrl-C instead of an answer. By its name: the prompter is a program of its own, with classes of its own. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

export interface TextQuestion {
  readonly message: string;
  /** Stands there already, to be changed. */
  readonly initial?: string;
  /** What is wrong with an answer, in the user's words; null where nothing is. */
  readonly objection?: (answer: string) => string | null;
}

export interface ChoiceQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** Where none fits: what was typed becomes the answer. */
  readonly other?: (typed: string) => Choice<T>;
}

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
  readonly about?: string;
}
