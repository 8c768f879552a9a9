// How the time of `check` grows with the size of one file, kind by kind, as `npm run bench` shows it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = join(root, 'node_modules/.cache/genelge-bench/scaling/scaling.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['tests/bench/scaling.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
