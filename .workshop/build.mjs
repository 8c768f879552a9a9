// Bundles src/ into dist/: one entry, commands and libraries in chunks that load when they are needed.
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

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
 * pdfkit opens fonts and breaks lines with packages that this program replaces (typeset/, render/pdf/embedded-font):
 * two thirds of its weight, and of the time to load it.
 */
const withoutFontkit = {
  name: 'without-fontkit',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(fontkit|linebreak)$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: 'export function create() { throw new Error("pdfkit must not open fonts"); }\nexport default class {}',
    }));
  },
};

/** The package's own templates, compiled now, so that a run needs Handlebars' runtime only. */
const bundledTemplates = {
  name: 'bundled-templates',
  setup({ onLoad }) {
    onLoad({ filter: /compose[\\/]bundled-templates\.ts$/ }, async () => ({
      contents: `export const bundledTemplates = { ${(await precompileAll()).join(',\n')} };`,
      loader: 'js',
    }));
  },
};

async function precompileAll() {
  const folder = await mkdtemp(join(root, 'node_modules', '.genelge-build-'));
  try {
    const outfile = join(folder, 'precompile.mjs');
    await build({ ...shared, entryPoints: ['src/compose/template-compile.ts'], outfile });
    const { precompileTemplates } = await import(pathToFileURL(outfile).href);
    const house = await templatesOf('kurum');
    const profiles = await readdir(join(root, 'templates'));
    return await Promise.all(
      profiles.map(async (profile) => {
        const files = new Map(
          [...house, ...(await templatesOf(profile))].sort(([one], [other]) => (one < other ? -1 : 1)),
        );
        const texts = new Map(files.values());
        const specs = Object.entries(precompileTemplates(texts)).map(
          ([name, spec]) => `${JSON.stringify(name)}: ${spec}`,
        );
        return `${JSON.stringify(profile)}: { files: ${JSON.stringify([...texts.keys()])}, precompiled: { ${specs.join(',\n')} } }`;
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** File name → the name under which complaints speak of it, and its text. */
async function templatesOf(profile) {
  const folder = join(root, 'templates', profile);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs'));
  return Promise.all(
    names.map(async (name) => [name, [`${profile}/${name}`, await readFile(join(folder, name), 'utf8')]]),
  );
}

/** pdfkit reads the colour profile of PDF/A from a file beside the chunk that it is bundled into. */
async function copyColorProfile() {
  const source = join(dirname(createRequire(import.meta.url).resolve('pdfkit')), 'data', 'sRGB_IEC61966_2_1.icc');
  const target = join(root, 'dist', 'chunks', 'data', 'sRGB_IEC61966_2_1.icc');
  await mkdir(dirname(target), { recursive: true });
  await copyFile(source, target);
}

const program = {
  ...shared,
  entryPoints: { genelge: 'src/cli/main.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  define: { GENELGE_VERSION: JSON.stringify(version) },
  plugins: [withoutFontkit, bundledTemplates],
};

await rm(join(root, 'dist'), { recursive: true, force: true });
await copyColorProfile();
if (process.argv.includes('--watch')) await (await context(program)).watch();
else await build(program);
