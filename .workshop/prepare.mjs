// What npm runs in a checkout before it packs it. `npm install --global git+…` (and so pre-commit, which
// installs its hooks that way) hands its own `--global` down to the installation within the checkout, so that
// the tools of the build never arrive there (npm/cli#8440): they are fetched here, as the lock file has them.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const isInstalled = () => {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
};

if (!isInstalled()) {
  const settings = Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(global|location|prefix|local_prefix|global_prefix)$/i.test(name),
  );
  const npm = process.env.npm_execpath;
  const command = npm === undefined ? ['npm', 'ci'] : [process.execPath, npm, 'ci'];
  execFileSync(command[0], [...command.slice(1), '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    env: Object.fromEntries(settings),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
await import('./build.mjs');
