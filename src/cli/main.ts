/** The built program's entry: answers `--version` by itself and loads everything else only when it is needed. */

import type { ExitCode } from '../diagnostic.js';
import { version } from './version.js';
import { realWorld } from './world.js';

const VERSION_WORDS: ReadonlySet<string> = new Set(['--version', '-v', '-V', 'version', 'surum']);

/** Runs the program on its arguments (without node and script) and gives the exit code. */
export async function main(argv: readonly string[], world = realWorld()): Promise<ExitCode> {
  if (argv.length === 1 && VERSION_WORDS.has(argv[0] ?? '')) {
    world.stdout.write(`${version}\n`);
    await new Promise(setImmediate);
    if (!world.lostOutput?.()) return 0;
  }
  const { run } = await import('./run.js');
  return run(argv, world);
}
