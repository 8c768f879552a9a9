/** Everything the program takes from outside, gathered so that a test can be the outside. */

import * as fs from 'node:fs/promises';
import { userInfo } from 'node:os';
import type { FileSystem } from '../workspace/store/durable.js';
import type { Prompter, PromptWords } from './prompter.js';

export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** What tells this build of the program from any other; absent where it is not built, and nothing is kept for later. */
  readonly build?: string;
  /** The file system under the register; one that fails, for a test. */
  readonly fs: FileSystem;
  /** The name by which the system knows the user. */
  readonly systemUser: () => string;
  /** Somebody sits at the terminal and can be asked. */
  readonly isInteractive: boolean;
  readonly prompter: (words: PromptWords) => Promise<Prompter>;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  /** Shows a file in the program that the system has for it; false where it has none. */
  readonly openFile: (path: string) => Promise<boolean>;
  /** Opens a file in the user's editor and waits until that is closed; false where it could not, or ended with an error. */
  readonly editFile: (path: string) => Promise<boolean>;
  /** Resolves when the user ends a command that goes on by itself. */
  readonly untilEnded: () => Promise<void>;
  /** Why something that was written did not get out: a full disk. */
  readonly lostOutput?: () => Error | null;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

export interface Sink {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in columns; 80 where it is not a terminal. */
  readonly columns: number;
}

export function realWorld(): World {
  let lost: Error | null = null;
  const lose = (error: Error) => {
    lost ??= error;
  };
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    fs,
    systemUser: () => userInfo().username,
    isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    prompter: async (words) => (await import('./inquirer-prompter.js')).inquirerPrompter(words),
    readInput: async () => (await import('node:stream/consumers')).text(process.stdin),
    openFile,
    editFile: async (path) => (await (await import('./editor.js')).editFile(path)).isDone,
    untilEnded,
    lostOutput: () => lost,
    stdout: sinkOf(process.stdout, lose),
    stderr: sinkOf(process.stderr, lose),
  };
}

function sinkOf(stream: NodeJS.WriteStream, lose: (error: Error) => void): Sink {
  // A reader that goes away (`genelge list | head`) is no fault of the program.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lose(error);
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

const OPENERS: Readonly<Record<string, readonly [command: string, ...first: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

async function openFile(path: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const [command, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  const viewer = spawn(command, [...first, path], { detached: true, stdio: 'ignore' });
  viewer.unref();
  return await new Promise((done) => {
    viewer.on('spawn', () => done(true));
    viewer.on('error', () => done(false));
  });
}

/** Ctrl-C, a closed terminal, or whoever started it. */
async function untilEnded(): Promise<void> {
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
