// npm run conformance [-- --require] [-- --count N]: every circular, every sample and a generated corpus, rendered by the
// built program and checked by veraPDF against PDF/A-2a and PDF/UA-1, and by qpdf.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/verapdf-1.28.2');
const { values: options } = parseArgs({
  options: {
    require: { type: 'boolean', default: process.env.CI === 'true' },
    count: { type: 'string', default: '220' },
  },
});

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, isMissing: error !== undefined, output: `${stdout ?? ''}${stderr ?? ''}` };
}

const missing = [
  ['java', '-version'],
  ['qpdf', '--version'],
  ...(existsSync(cache) ? [] : [['mvn', '--version']]),
].filter(([command, ...args]) => run(command, args).isMissing);

if (missing.length > 0) {
  const names = missing.map(([command]) => command).join(', ');
  process.stdout.write(`Conformance was not checked: ${names} not found.\n`);
  process.exit(options.require ? 1 : 0);
}

async function fetchVeraPdf() {
  if (existsSync(cache)) return;
  const half = `${cache}.part`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  const pom = join(root, 'tests/conformance/pom.xml');
  const { status, output } = run('mvn', [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${half}`,
  ]);
  if (status !== 0) throw new Error(`veraPDF could not be fetched:\n${output}`);
  await rename(half, cache);
}

/** The PDFs of each workspace, in folders of their own. */
async function renderAll(folder) {
  const samples = join(root, 'tests/fixtures/samples');
  const workspaces = [
    join(root, 'circulars'),
    ...(await readdir(samples))
      .map((name) => join(samples, name))
      .filter((each) => existsSync(join(each, 'genelge.yaml'))),
    ...(await writeCorpus(join(folder, 'corpus'), Number(options.count))),
  ];
  const files = [];
  for (const [index, workspace] of workspaces.entries()) {
    const out = join(folder, `out-${index}`);
    const args = ['render', '--workspace', workspace, '--out', out, '--format', 'pdf'];
    const { status, output } = run(process.execPath, [join(root, 'bin/genelge.js'), ...args]);
    if (status !== 0) throw new Error(`${workspace} could not be rendered:\n${output}`);
    const register = ['register', '--workspace', workspace, '--out', join(out, 'defter.pdf')];
    const written = run(process.execPath, [join(root, 'bin/genelge.js'), ...register]);
    if (written.status !== 0) throw new Error(`The register of ${workspace} could not be written:\n${written.output}`);
    const volume = ['render', '--workspace', workspace, '--merge', join(out, 'hepsi.pdf'), '--duplex', '--copies', '2'];
    const bound = run(process.execPath, [join(root, 'bin/genelge.js'), ...volume]);
    if (bound.status !== 0) throw new Error(`${workspace} could not be merged:\n${bound.output}`);
    const names = await readdir(out, { recursive: true });
    files.push(...names.filter((name) => name.endsWith('.pdf')).map((name) => join(out, name)));
  }
  return files;
}

/** What veraPDF holds against each file; a file must claim and keep both standards. */
function veraPdf(files) {
  const jars = join(cache, '*');
  const { output } = run('java', [
    '-cp',
    jars,
    'org.verapdf.apps.GreenfieldCliWrapper',
    '--format',
    'text',
    '-v',
    ...files,
  ]);
  const lines = output.split('\n');
  return files.flatMap((file) =>
    ['2a', 'ua1']
      .filter((standard) => !lines.includes(`PASS ${file} ${standard}`))
      .map(
        (standard) =>
          `${file} ${standard}\n${lines
            .filter((line) => !line.startsWith('PASS'))
            .slice(0, 40)
            .join('\n')}`,
      ),
  );
}

function qpdf(files) {
  return files.flatMap((file) => {
    const { status, output } = run('qpdf', ['--check', file]);
    return status === 0 ? [] : [output];
  });
}

await fetchVeraPdf();
const folder = await mkdtemp(join(tmpdir(), 'genelge-conformance-'));
const files = await renderAll(folder);
const complaints = [...veraPdf(files), ...qpdf(files)];
process.stdout.write(complaints.map((each) => `${each}\n`).join(''));
process.stdout.write(`${files.length} PDFs against PDF/A-2a, PDF/UA-1 and qpdf: ${complaints.length} complaints.\n`);
if (complaints.length === 0) await rm(folder, { recursive: true });
process.exitCode = complaints.length === 0 ? 0 : 1;
