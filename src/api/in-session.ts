/** A session without a person: what a command would print is given back. */

import * as fs from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Notes } from '../cli/notes.js';
import { toRow } from '../cli/report/json.js';
import { withWords } from '../cli/report/told.js';
import { openSession, type Session } from '../cli/session.js';
import type { World } from '../cli/world.js';
import { type Language, Refusal } from '../diagnostic.js';
import { isKnown } from '../messages/catalogue.js';
import { asRefusal } from '../workspace/store/commit.js';
import { GenelgeError } from './genelge-error.js';
import type { Diagnostic } from './public.js';

export interface Place {
  /** null for the nearest workspace upward. */
  readonly folder: string | null;
  readonly language: Language;
}

/** Refusals become errors that name the finding; a fault of the program stays what it is. */
export async function inSession<T>({ folder, language }: Place, act: (session: Session) => Promise<T>): Promise<T> {
  const world = silentWorld();
  const workspace = folder === null ? {} : { workspace: resolve(world.cwd, folder) };
  const session = await openSession({ ...workspace, report: 'json', quiet: true, input: false }, language, world);
  try {
    return await act(session);
  } catch (error) {
    const refusal = asRefusal(error, { root: world.cwd });
    if (!(refusal instanceof Refusal) || !isKnown(refusal.finding)) throw error;
    const told = await withWords([{ finding: refusal.finding, source: null, span: null }], language);
    throw errorOf(told.map(toRow));
  }
}

export async function diagnosticsOf(notes: Notes, { words }: Session): Promise<readonly Diagnostic[]> {
  return (await withWords(notes.all(), words.language)).map(toRow);
}

/** Named after the first error of them. */
export function errorOf(diagnostics: readonly Diagnostic[]): GenelgeError {
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  return new GenelgeError(first?.code ?? 'cli/fault', first?.message ?? '', diagnostics);
}

function silentWorld(): World {
  const nobody = () => Promise.reject(new Error('nobody is there to be asked'));
  const silent = { write: () => {}, isTerminal: false, columns: 80 };
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    fs,
    // Nothing is entered into the register.
    systemUser: () => '',
    isInteractive: false,
    prompter: nobody,
    readInput: nobody,
    openFile: nobody,
    editFile: nobody,
    untilEnded: nobody,
    stdout: silent,
    stderr: silent,
  };
}
