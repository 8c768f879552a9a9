/** Builds the program once before the tests: those that start it as a process must start what stands in src/. */

import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync(process.execPath, ['.workshop/build.mjs'], { stdio: 'inherit' });
}
