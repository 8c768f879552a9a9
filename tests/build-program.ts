/** Builds the program once before the tests: those that start it as a process must start what stands in src/. */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the program keeps code while it is tested, apart from the user's. */
const CACHE = resolve('node_modules/.cache/genelge-tests');

export function setup(): void {
  rmSync(CACHE, { recursive: true, force: true });
  process.env.XDG_CACHE_HOME = CACHE;
  process.env.LOCALAPPDATA = CACHE;
  execFileSync(process.execPath, ['.workshop/build.mjs'], { stdio: 'inherit' });
}
