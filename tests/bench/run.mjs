// npm run bench: this program beside others on the same letter, as ratios of medians within one run (A B A B …).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = join(root, 'tests/bench/peers');
const rounds = Number(process.env.ROUNDS ?? 7);
// Where it is set, it adds the reading of certificates to every start of Node 20.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function run(command, args, cwd = root) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return { ms: performance.now() - start, stdout };
}

const node = (...args) => run(process.execPath, args);
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

if (!existsSync(join(peers, 'node_modules'))) run('npm', ['install', '--no-audit', '--no-fund'], peers);
const folder = await mkdtemp(join(tmpdir(), 'genelge-bench-'));
const program = join(root, 'bin/genelge.js');

/** The seed's workspace, and one of fifty such letters. */
async function layOut() {
  const seed = await readFile(join(root, 'circulars/2019/kume-mukemmeliyet.yaml'), 'utf8');
  for (const [name, count] of [
    ['one', 1],
    ['fifty', 50],
  ]) {
    await mkdir(join(folder, name, '2019'), { recursive: true });
    for (const file of ['genelge.yaml', 'odalar.yaml', 'logo.svg'])
      await cp(join(root, 'circulars', file), join(folder, name, file));
    for (let number = 0; number < count; number += 1) {
      const text = seed.replace(/numara:.*/, `numara: {sayi: ${140 + number}, genelge: ${12 + number}}`);
      await writeFile(join(folder, name, '2019', `${String(number).padStart(3, '0')}.yaml`), text);
    }
  }
}

async function bundleWarm() {
  const outfile = join(root, 'node_modules/.cache/genelge-bench/warm-letter.mjs');
  const banner = {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  };
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/warm-letter.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner,
    logLevel: 'error',
  });
  return outfile;
}

try {
  await layOut();
  const warmLetter = await bundleWarm();
  const tasks = {
    'node -e 0': () => node('-e', '0').ms,
    'genelge --version': () => node(program, '--version').ms,
    'genelge --help': () => node(program, '--help').ms,
    'genelge, one letter': () => node(program, 'render', '--workspace', join(folder, 'one')).ms,
    'pdfkit, one letter': () => node(join(peers, 'plain-pdfkit.mjs'), '1').ms,
    'Typst, one letter': () => node(join(peers, 'typst.mjs'), '1').ms,
    'genelge, 50 letters': () => node(program, 'render', '--workspace', join(folder, 'fifty')).ms,
    'Typst, 50 letters': () => node(join(peers, 'typst.mjs'), '50').ms,
    'genelge, warm letter': () => JSON.parse(node(warmLetter, '400').stdout).warm,
    'pdfkit, warm letter': () => JSON.parse(node(join(peers, 'plain-pdfkit.mjs'), '60').stdout).warm,
    'Typst, warm letter': () => JSON.parse(node(join(peers, 'typst.mjs'), '400').stdout).warm,
  };
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (const task of Object.values(tasks)) task();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, task] of Object.entries(tasks)) times[name].push(task());
  const ms = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
  const bytes = {
    genelge: JSON.parse(node(warmLetter, '2').stdout).bytes,
    pdfkit: JSON.parse(node(join(peers, 'plain-pdfkit.mjs'), '1').stdout).bytes,
    Typst: JSON.parse(node(join(peers, 'typst.mjs'), '1').stdout).bytes,
  };
  const row = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  row('median of', `${rounds} rounds`);
  row('---', '---:');
  for (const [name, value] of Object.entries(ms)) row(name, `${value.toFixed(1)} ms`);
  for (const [name, value] of Object.entries(bytes)) row(`PDF by ${name}`, `${value} bytes`);
  process.stdout.write('\n');
  row('ratio', 'is', 'must be', 'goal');
  row('---', '---:', '---:', '---:');
  const ratio = (name, value, must, goal) => row(name, value.toFixed(2), must, goal);
  ratio('--version / node -e 0', ms['genelge --version'] / ms['node -e 0'], 1.8, 1.5);
  ratio('--help / node -e 0', ms['genelge --help'] / ms['node -e 0'], 1.8, 1.5);
  ratio('one letter cold / plain pdfkit', ms['genelge, one letter'] / ms['pdfkit, one letter'], 0.6, 0.35);
  ratio('one letter cold / Typst in Node', ms['genelge, one letter'] / ms['Typst, one letter'], 2.0, 1.2);
  ratio('one letter cold / node -e 0', ms['genelge, one letter'] / ms['node -e 0'], 5.5, 3.5);
  ratio('50 letters / Typst in Node', ms['genelge, 50 letters'] / ms['Typst, 50 letters'], 1.5, 0.8);
  ratio('warm letter / Typst in Node', ms['genelge, warm letter'] / ms['Typst, warm letter'], 1.0, 0.6);
  ratio('PDF bytes / plain pdfkit', bytes.genelge / bytes.pdfkit, 1.15, 0.6);
} finally {
  await rm(folder, { recursive: true });
}
