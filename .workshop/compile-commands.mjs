// All commands as one script, which V8 compiles ahead of time: most of a cold start is the compiling of what it uses.
import * as fs from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** For the bundle of the command line: the commands that it imports are taken from the script. */
export const commandsFromScript = {
  name: 'commands-from-script',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /commands\/[\w-]+\.js$/ }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: join(resolveDir, path.replace(/\.js$/, '.ts')), namespace: 'command' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'command' }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export (?:async )?function (\w+)/gm)];
      return {
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
        contents: `import { loadCommand } from './load-command.mjs';
          export const { ${names.map(([, name]) => name).join(', ')} } = loadCommand(${JSON.stringify(nameOf(path))});`,
      };
    });
  },
};

/** Bundles the commands into `dist/commands.cjs`; `options` are those of the command line's bundle. */
export async function bundleCommands(root, { plugins, define, ...options }) {
  const folder = join(root, 'src/cli/commands');
  const entries = (await readdir(folder)).map((file) => `${JSON.stringify(nameOf(file))}: () => require('./${file}')`);
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `export const commands = { ${entries.join(', ')} };`, resolveDir: folder },
    outfile: join(root, 'dist/commands.cjs'),
    format: 'cjs',
    banner: { js: '(function (require, module, __scriptUrl) {' },
    footer: { js: '})' },
    define: { ...define, 'import.meta.url': '__scriptUrl' },
    plugins: [oneDiagnostic, ...plugins],
    write: false,
  });
  for (const { path, text } of outputFiles) await writeFile(path, inAscii(text));
}

/** esbuild leaves letters in regular expressions as they are; a script without any is read in a third of the time. */
function inAscii(script) {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A refusal that a command throws is one that the command line knows. */
const oneDiagnostic = {
  name: 'one-diagnostic',
  setup({ onResolve }) {
    onResolve({ filter: /\/diagnostic\.js$/ }, () => ({ path: 'genelge:diagnostic', external: true }));
  },
};

/** Renders the demonstration workspace, so that what this calls is compiled, and keeps V8's code beside the script. */
export async function keepCompiledCode(root) {
  const { main } = await import(pathToFileURL(join(root, 'dist/genelge.js')).href);
  const { codeFile, compiledCode } = await import(pathToFileURL(join(root, 'dist/load-command.js')).href);
  const out = await mkdtemp(join(tmpdir(), 'genelge-build-'));
  const silent = { write: () => {}, isTerminal: false, columns: 80 };
  const world = { cwd: root, env: {}, now: () => new Date(), fs, isInteractive: false, stdout: silent, stderr: silent };
  await main(['render', '--workspace', 'circulars', '--out', out], world);
  await rm(out, { recursive: true });
  await writeFile(codeFile, compiledCode());
}

function nameOf(path) {
  return /([\w-]+)\.[jt]s$/.exec(path)[1];
}
