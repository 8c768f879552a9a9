// What the benchmark compares with, installed once, apart from the project's own packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const peers = fileURLToPath(new URL('peers', import.meta.url));

if (!existsSync(join(peers, 'node_modules'))) {
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: peers, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
