// Bundles src/ into dist/: one entry, commands and libraries in chunks that load when they are needed.
import { hash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleScripts, lineFromScript } from './bundle-scripts.mjs';
import { mailElsewhere, mailLibrary } from './mail-library.mjs';
import { printManPage } from './man-page.mjs';
import { previewClient } from './preview-client.mjs';
import { printSbom } from './sbom.mjs';
import { printNotices, thirdParty } from './third-party.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  // CommonJS packages call require for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};

/**
 * pdfkit opens fonts, breaks lines, reads pictures and encrypts with packages that this program replaces or has no use
 * for: two thirds of its weight, and of the time to load it. commander can start programs of other files. Handlebars
 * makes source maps where it finds what makes them.
 */
const withoutIdleParts = {
  name: 'without-idle-parts',
  setup({ onResolve, onLoad }) {
    const idle = /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes|node:child_process|source-map)$/;
    onResolve({ filter: idle }, ({ path, importer }) =>
      /[\\/](pdfkit|commander|handlebars)[\\/]/.test(importer) ? { path, namespace: 'left-out' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `const refuse = () => { throw new Error("left out: ${path}"); };
        export { refuse as create, refuse as cbc, refuse as ecb, refuse as spawn };
        export default class {}`,
    }));
  },
};

/** The package's own profiles, compiled now, so that a run needs Handlebars' runtime only; each a chunk of its own. */
const bundledProfiles = {
  name: 'bundled-profiles',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /compose[\\/]bundled-profiles\.ts$/ }, async () => {
      const loaders = (await profileNames()).map((name) => `${JSON.stringify(name)}: () => import('profile:${name}')`);
      return { contents: `export const bundledProfiles = { ${loaders.join(', ')} };`, loader: 'js' };
    });
    onResolve({ filter: /^profile:/ }, ({ path }) => ({ path: path.slice('profile:'.length), namespace: 'profile' }));
    onLoad({ filter: /.*/, namespace: 'profile' }, async ({ path }) => ({ contents: await compiledProfile(path) }));
  },
};

function profileNames() {
  return readdir(join(root, 'templates'));
}

async function compiledProfile(name) {
  const { precompileTemplates, readYamlText, parseStyle } = await compilers();
  const files = new Map(
    [...(await filesOf('kurum')), ...(await filesOf(name))].sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const digests = Object.fromEntries([...files].map(([file, [, text]]) => [file, hash('sha256', text)]));
  const [, sheet] = files.get('style.yaml');
  files.delete('style.yaml');
  const texts = new Map(files.values());
  const specs = Object.entries(precompileTemplates(texts)).map(([each, spec]) => `${JSON.stringify(each)}: ${spec}`);
  const { value: style, findings } = parseStyle(readYamlText(sheet, name, name).value?.data, name);
  if (!style) throw new Error(JSON.stringify(findings, null, 2));
  return `export const files = ${JSON.stringify([...texts.keys()])};
    export const precompiled = { ${specs.join(',\n')} };
    export const digests = ${JSON.stringify(digests)};
    export const style = ${JSON.stringify({ ...style, blocks: [...style.blocks] })};`;
}

/** The program's own compilers and its command line, from source. */
async function compilers() {
  const folder = await mkdtemp(join(root, 'node_modules', '.genelge-build-'));
  try {
    const outfile = join(folder, 'compilers.mjs');
    const contents = `export { precompileTemplates } from './src/compose/template-compile.ts';
      export { readYamlText } from './src/workspace/yaml/file.ts';
      export { parseStyle } from './src/letter/parse-style.ts';
      export { COMMANDS } from './src/cli/program/all-commands.ts';
      export { COMMON_OPTIONS } from './src/cli/program/common-options.ts';
      export { commandNames } from './src/cli/program/help-text.ts';
      export { namesOf } from './src/cli/program/option-names.ts';`;
    await build({
      ...shared,
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeManPages() {
  const { COMMANDS: commands, COMMON_OPTIONS: commonOptions, namesOf, commandNames } = await compilers();
  await mkdir(join(root, 'man'), { recursive: true });
  for (const [language, file] of [
    ['en', 'genelge.1'],
    ['tr', 'genelge.tr.1'],
  ]) {
    const commandLine = { commands, commonOptions, namesOf, commandNames };
    await writeFile(join(root, 'man', file), printManPage(commandLine, { language, version: manifest.version }));
  }
}

/** File name → the name under which complaints speak of it, and its text. */
async function filesOf(profile) {
  const folder = join(root, 'templates', profile);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs') || name === 'style.yaml');
  return Promise.all(
    names.map(async (name) => [name, [`${profile}/${name}`, await readFile(join(folder, name), 'utf8')]]),
  );
}

const lean = {
  minifySyntax: true,
  minifyWhitespace: true,
  // THIRD-PARTY-NOTICES.txt has them all.
  legalComments: 'none',
  metafile: true,
  define: { GENELGE_VERSION: JSON.stringify(manifest.version) },
};

/** `--version` loads this alone. Node starts a CommonJS file by a fifth sooner than a module. */
const entry = (digest) => ({
  ...shared,
  ...lean,
  banner: {},
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/genelge.cjs',
  format: 'cjs',
  define: { ...lean.define, GENELGE_BUILD: JSON.stringify(digest) },
  plugins: [lineFromScript],
});

/** What `import 'genelge'` loads: the scripts' own functions, with the types that `src/api/public.d.ts` promises. */
const api = {
  ...shared,
  ...lean,
  stdin: {
    contents: `import { partOf } from './src/cli/launch/run-scripts.ts';
      export const { loadWorkspace, check, planNumbers, renderLetter, GenelgeError } = partOf(new URL(import.meta.url), 'api');`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: 'dist/api.js',
};

/** What a thread that makes letters runs: the commands' script. */
const worker = {
  ...shared,
  ...lean,
  banner: {},
  stdin: {
    contents: `import { pathToFileURL } from 'node:url';
      import { partOf } from './src/cli/launch/run-scripts.ts';
      partOf(pathToFileURL(__filename), 'worker');`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: 'dist/worker.cjs',
  format: 'cjs',
};

const prompter = {
  ...shared,
  ...lean,
  entryPoints: ['src/cli/inquirer-prompter.ts'],
  outfile: 'dist/inquirer-prompter.js',
};

await rm(join(root, 'dist'), { recursive: true, force: true });
const prompterBuilt = await build(prompter);
const mailBuilt = await build(mailLibrary(root, { ...shared, ...lean }));
await build(api);
await build(worker);
await copyFile(join(root, 'src/api/public.d.ts'), join(root, 'dist/api.d.ts'));
const { digest, metafiles } = await bundleScripts(
  root,
  { ...shared, ...lean, plugins: [bundledProfiles, previewClient(root), mailElsewhere] },
  withoutIdleParts,
);
const entryBuilt = await build(entry(digest));
const works = await thirdParty(root, [prompterBuilt.metafile, mailBuilt.metafile, ...metafiles, entryBuilt.metafile]);
await writeFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), printNotices(works));
await writeFile(join(root, 'dist/sbom.cdx.json'), printSbom(manifest, works));
await writeManPages();
