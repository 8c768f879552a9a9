// Bundles src/ into dist/: one entry, commands and libraries in chunks that load when they are needed.
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));

const options = {
  absWorkingDir: root,
  entryPoints: { genelge: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  define: { GENELGE_VERSION: JSON.stringify(version) },
  // CommonJS packages call require for Node's own modules.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning',
};

await rm(`${root}/dist`, { recursive: true, force: true });
if (process.argv.includes('--watch')) {
  await (await context(options)).watch();
} else {
  await build(options);
}
