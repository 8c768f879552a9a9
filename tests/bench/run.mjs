// This program beside others on the same letter, as ratios of medians within one run (A B A B …).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { peers } from './install-peers.mjs';
import { peakMemoryIn, tellPeakMemory } from './peak-memory.mjs';
import { varyText } from './peers/vary-text.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isQuick = process.argv.includes('--quick');
const rounds = Number(process.env.ROUNDS ?? (isQuick ? 3 : 7));
const MANY = isQuick ? 200 : 1000;
const MOST = isQuick ? 400 : 10_000;
// Where it is set, it adds the reading of certificates to every start of Node 20.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function run(command, args, cwd = root) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return { ms: performance.now() - start, stdout };
}

const node = (...args) => run(process.execPath, args);
const isBuilder = (version) => version === process.versions.node;
const nodesFolder = join(root, 'node_modules/.cache/nodes');
/** The newest that `npm run nodes` has fetched, to see what another than the building one makes of the program. */
const otherVersion = (existsSync(nodesFolder) ? readdirSync(nodesFolder) : [])
  .filter((name) => /^[\d.]+$/.test(name) && !isBuilder(name))
  .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  .at(-1);
const otherNode =
  otherVersion && join(nodesFolder, otherVersion, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const folder = await mkdtemp(join(tmpdir(), 'genelge-bench-'));
const program = join(root, 'bin/genelge.js');

const seed = readFileSync(join(root, 'circulars/2019/kume-mukemmeliyet.yaml'), 'utf8');

function letterOf(number, words) {
  return varyText(seed, words).replace(/numara:.*/, `numara: {sayi: ${140 + number}, genelge: ${12 + number}}`);
}

/** The most memory that a render takes, MB. */
function memoryOf(name, count) {
  const { stderr } = spawnSync(
    process.execPath,
    [...tellPeakMemory, program, 'render', '--workspace', join(folder, name), '--out', join(folder, `memory-${count}`)],
    { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return peakMemoryIn(stderr);
}

/** The seed's workspace, and others of many letters, each with words of its own. */
async function layOut() {
  for (const [name, count] of [
    ['one', 1],
    ['fifty', 50],
    ['thousand', MANY],
    ['year', MANY],
    ['hundred', 100],
    ['most', MOST],
  ]) {
    await mkdir(join(folder, name, '2019'), { recursive: true });
    for (const file of ['genelge.yaml', 'odalar.yaml', 'logo.svg'])
      await cp(join(root, 'circulars', file), join(folder, name, file));
    for (let number = 0; number < count; number += 1)
      await writeFile(join(folder, name, '2019', `${String(number).padStart(4, '0')}.yaml`), letterOf(number, number));
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
  // Every run writes files that are not there yet, as Typst's do.
  let [runs, words] = [0, 0];
  const fresh = () => {
    runs += 1;
    return join(folder, `out-${runs}`);
  };
  const render = (name, command = process.execPath) =>
    run(command, [program, 'render', '--workspace', join(folder, name), '--out', fresh()]).ms;
  /** A year that is rendered already, and of which one letter may be written anew with other words. */
  const again = (isChanged) => {
    if (isChanged) {
      words += 1;
      writeFileSync(join(folder, 'year/2019/0000.yaml'), letterOf(0, words));
    }
    return run(process.execPath, [program, 'render', '--workspace', join(folder, 'year')]).ms;
  };
  const typst = (count) => node(join(peers, 'typst.mjs'), String(count), fresh());
  const tasks = {
    'node -e 0': () => node('-e', '0').ms,
    'genelge --version': () => node(program, '--version').ms,
    'genelge --help': () => node(program, '--help').ms,
    'genelge, one letter': () => render('one'),
    ...(otherNode ? { [`genelge, one letter, Node ${otherVersion}`]: () => render('one', otherNode) } : {}),
    'pdfkit, one letter': () => node(join(peers, 'plain-pdfkit.mjs'), '1').ms,
    'Typst, one letter': () => typst(1).ms,
    'genelge, 50 letters': () => render('fifty'),
    'Typst, 50 letters': () => typst(50).ms,
    [`genelge, ${MANY} letters`]: () => render('thousand'),
    [`Typst, ${MANY} letters`]: () => typst(MANY).ms,
    [`genelge, ${MANY} letters, none changed`]: () => again(false),
    [`genelge, ${MANY} letters, one changed`]: () => again(true),
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
  const one = ms['genelge, one letter'];
  ratio('--version / node -e 0', ms['genelge --version'] / ms['node -e 0'], 1.5, 1.3);
  ratio('--help / node -e 0', ms['genelge --help'] / ms['node -e 0'], 1.5, 1.3);
  ratio('one letter cold / plain pdfkit', one / ms['pdfkit, one letter'], 0.5, 0.35);
  ratio('one letter cold / Typst in Node', one / ms['Typst, one letter'], 1.6, 1.2);
  ratio('one letter cold / node -e 0', one / ms['node -e 0'], 5.0, 3.5);
  if (otherNode)
    ratio(
      `the same on Node ${otherVersion} / on ${process.version}`,
      ms[`genelge, one letter, Node ${otherVersion}`] / one,
      1.1,
      1.0,
    );
  ratio('50 letters / Typst writing PDF/A-2a', ms['genelge, 50 letters'] / ms['Typst, 50 letters'], 1.0, 0.8);
  ratio(`${MANY} letters / the same`, ms[`genelge, ${MANY} letters`] / ms[`Typst, ${MANY} letters`], 0.7, 0.5);
  ratio('warm letter, all counted / Typst in Node', ms['genelge, warm letter'] / ms['Typst, warm letter'], 0.65, 0.5);
  const unchanged = ms[`genelge, ${MANY} letters, none changed`];
  ratio(`${MANY} letters of which none changed / one letter`, unchanged / one, 2, 1.5);
  ratio(`one of ${MANY} changed / one letter`, ms[`genelge, ${MANY} letters, one changed`] / one, 2.2, 1.6);
  ratio(`memory of ${MOST} letters / of 100`, memoryOf('most', MOST) / memoryOf('hundred', 100), 1.5, 1.2);
  ratio('PDF bytes / plain pdfkit', bytes.genelge / bytes.pdfkit, 0.8, 0.6);
} finally {
  await rm(folder, { recursive: true });
}
