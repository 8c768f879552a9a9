/** Everything the program takes from outside, gathered so that a test can be the outside. */

import * as fs from 'node:fs/promises';
import type { FileSystem } from '../workspace/store/durable.js';

export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** The file system under the register; one that fails, for a test. */
  readonly fs: FileSystem;
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
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    fs,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // A reader that goes away (`genelge list | head`) is no fault of the program.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}
