// The program as scripts that V8 compiles ahead of time: most of a cold start is the compiling of what it uses.
import * as fs from 'node:fs/promises';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { openScripts } from './load-scripts.mjs';

/** For the entry's bundle: everything but `--version` and the world comes from the scripts. */
export const lineFromScript = {
  name: 'line-from-script',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/run\.js$/ }, ({ path }) => ({ path, namespace: 'script' }));
    onLoad({ filter: /.*/, namespace: 'script' }, () => ({
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      contents: `import { pathToFileURL } from 'node:url';
        import { openScripts } from './load-scripts.mjs';
        export const { run } = openScripts(pathToFileURL(__filename)).load('line');`,
    }));
    // Loaded where somebody is asked something: a file of its own.
    onResolve({ filter: /^\.\/inquirer-prompter\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Bundles the command line and the commands; `options` are those of the entry's bundle, `lighter` is a plugin. */
export async function bundleScripts(root, options, lighter) {
  const scripts = { ...options, plugins: [lighter] };
  const line = `export { run } from './src/cli/run.ts'; export * as diagnostic from './src/diagnostic.ts';`;
  await bundleScript('line', root, line, { ...scripts, plugins: [commandsElsewhere, ...options.plugins, lighter] });
  const names = (await readdir(join(root, 'src/cli/commands'))).map((file) => file.replace(/\.ts$/, ''));
  const entries = names.map((name) => `${JSON.stringify(name)}: () => require('./src/cli/commands/${name}')`);
  entries.push(`catalogue: () => require('./src/messages/catalogue')`);
  const commands = `export const commands = { ${entries.join(', ')} };`;
  await bundleScript('commands', root, commands, {
    ...scripts,
    plugins: [diagnosticElsewhere, ...options.plugins, lighter],
  });
}

async function bundleScript(name, root, contents, { define, banner: _, ...options }) {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile: join(root, `dist/${name}.cjs`),
    format: 'cjs',
    banner: { js: '(function (require, module, __scriptUrl) {' },
    footer: { js: '})' },
    define: { ...define, 'import.meta.url': '__scriptUrl' },
    write: false,
  });
  for (const { path, text } of outputFiles) await writeFile(path, inAscii(text));
}

/** esbuild leaves letters in regular expressions as they are; a script without any is read in a third of the time. */
function inAscii(script) {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The command line takes each command, and the words of findings, from the other script. */
const commandsElsewhere = {
  name: 'commands-elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(commands\/[\w-]+|messages\/catalogue)\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: /([\w-]+)\.js$/.exec(path)[1], namespace: 'command' } : null,
    );
    onResolve({ filter: /^genelge:/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'command' }, ({ path }) => ({
      contents: `module.exports = require('genelge:commands')[${JSON.stringify(path)}]();`,
    }));
  },
};

/** A refusal that a command throws is one that the command line knows. */
const diagnosticElsewhere = {
  name: 'diagnostic-elsewhere',
  setup({ onResolve }) {
    onResolve({ filter: /\/diagnostic\.js$/ }, () => ({ path: 'genelge:diagnostic', external: true }));
  },
};

/** Shows help and renders the demonstration workspace, so that what these call is compiled, and keeps V8's code. */
export async function keepCompiledCode(root) {
  const folder = pathToFileURL(join(root, 'dist/'));
  const { load, compiledCode } = openScripts(folder);
  const { run } = load('line');
  const out = await mkdtemp(join(tmpdir(), 'genelge-build-'));
  const silent = { write: () => {}, isTerminal: false, columns: 80 };
  const world = { cwd: root, env: {}, now: () => new Date(), fs, isInteractive: false, stdout: silent, stderr: silent };
  for (const argv of [['--help'], ['render', '--workspace', 'circulars', '--out', out]]) await run(argv, world);
  await rm(out, { recursive: true });
  for (const [name, code] of compiledCode()) await writeFile(new URL(`${name}.code`, folder), code);
}
