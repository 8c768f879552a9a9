// The program as two scripts, of which the program keeps what V8 made of them (src/cli/launch).
import { hash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** For the entry's bundle: everything but `--version` and the world comes from the scripts. */
export const lineFromScript = {
  name: 'line-from-script',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/run\.js$/ }, ({ path }) => ({ path, namespace: 'script' }));
    onLoad({ filter: /.*/, namespace: 'script' }, () => ({
      resolveDir: fileURLToPath(new URL('../src/cli/launch', import.meta.url)),
      contents: `import { pathToFileURL } from 'node:url';
        import { runnerOf } from './run-scripts.ts';
        export const run = runnerOf(pathToFileURL(__filename));`,
    }));
    // Loaded where somebody is asked something: a file of its own.
    onResolve({ filter: /^\.\/inquirer-prompter\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Bundles the command line and the commands, and gives their digest and what they were made of; `options` are those of the entry's bundle, `lighter` is a plugin. */
export async function bundleScripts(root, options, lighter) {
  const scripts = { ...options, plugins: [lighter] };
  const line = `export { run } from './src/cli/run.ts'; export * as diagnostic from './src/diagnostic.ts';`;
  const lineScript = await bundleScript('line', root, line, {
    ...scripts,
    plugins: [commandsElsewhere, ...options.plugins, lighter],
  });
  const names = (await readdir(join(root, 'src/cli/commands'))).map((file) => file.replace(/\.ts$/, ''));
  const entries = names.map((name) => `${JSON.stringify(name)}: () => require('./src/cli/commands/${name}')`);
  entries.push(`worker: () => require('./src/batch/letter-worker')`);
  entries.push(`catalogue: () => require('./src/messages/catalogue')`);
  const api = `api: () => ({ ...require('./src/api/api'), ...require('./src/api/genelge-error') })`;
  const commands = `export const commands = { ${[...entries, api].join(', ')} };`;
  const commandsScript = await bundleScript('commands', root, commands, {
    ...scripts,
    plugins: [diagnosticElsewhere, ...options.plugins, lighter],
  });
  const digest = hash('sha256', lineScript.text + commandsScript.text).slice(0, 16);
  return { digest, metafiles: [lineScript.metafile, commandsScript.metafile] };
}

async function bundleScript(name, root, contents, { define, banner: _, ...options }) {
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile: join(root, `dist/${name}.cjs`),
    format: 'cjs',
    banner: { js: '(function (require, module, __scriptUrl) {' },
    footer: { js: '})' },
    define: { ...define, 'import.meta.url': '__scriptUrl' },
    write: false,
    metafile: true,
  });
  for (const { path, text } of outputFiles) await writeFile(path, inAscii(text));
  return { text: outputFiles.map(({ text }) => text).join(''), metafile };
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
      contents: `module.exports = require('genelge:command/${path}');`,
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
