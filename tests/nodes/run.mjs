// npm run nodes: the packed program, installed in a clean folder, on every Node that it must run on. Every command must
// leave the same bytes; a later run on each Node should take at most 1.1 times one on the Node that built it.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyCommand } from './every-command.mjs';
import { getNodes, npm } from './get-nodes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** A failure only where kept code plainly does not work (1.5 in 0.1): the machines are shared, and the table tells the rest. */
const MOST = 1.35;
const MUST = 1.1;
/** A machine that others use too is measured again before it is believed. */
const ATTEMPTS = 3;

const say = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const faults = [];
const folder = await mkdtemp(join(tmpdir(), 'genelge-nodes-'));

async function installed() {
  const [{ filename }] = JSON.parse(npm('pack', root, '--pack-destination', folder, '--json', '--silent'));
  const place = join(folder, 'İş Yeri');
  await mkdir(place);
  npm('install', '--prefix', place, '--no-audit', '--no-fund', join(folder, filename));
  return join(place, 'node_modules/genelge/bin/genelge.js');
}

/** ms of one letter from a cold start. */
function cold(node, program, workspace, cache) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const args = [program, 'render', '--workspace', workspace, '--out', join(workspace, 'süre'), '2019/140'];
  const start = performance.now();
  const { status, signal, stderr } = spawnSync(node, args, {
    env: { ...env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${node} ended with ${signal ?? status}: ${stderr}`);
  return performance.now() - start;
}

/** The quickest of each Node's runs: what others on the machine add is never in its favour. */
function measure(nodes, program, workspace) {
  const times = nodes.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, { program: node }] of nodes.entries())
      times[index].push(cold(node, program, workspace, join(folder, 'code')));
  return times.map((each) => Math.min(...each));
}

try {
  const program = await installed();
  const own = { version: process.versions.node, program: process.execPath };
  const nodes = [own, ...(await getNodes(join(root, 'node_modules/.cache/nodes')))];

  let expected = null;
  for (const [index, { version, program: node }] of nodes.entries()) {
    const { told, untried } = await everyCommand(node, program, join(folder, `${index}`, 'deneme'));
    const comparable = told.replaceAll(join(folder, `${index}`), '');
    expected ??= comparable;
    if (untried.length > 0) faults.push(`no step tries ${untried.join(', ')}`);
    if (comparable !== expected) faults.push(`Node ${version}: ${firstDifference(expected, comparable)}`);
  }

  const workspace = join(folder, '0', 'deneme', 'Genelge Arşivi, 2019');
  const first = nodes.map(({ program: node }, index) => cold(node, program, workspace, join(folder, `first-${index}`)));
  measure(nodes, program, workspace);
  let [base, ...fastest] = measure(nodes, program, workspace);
  for (let attempt = 1; attempt < ATTEMPTS && fastest.some((ms) => ms > MUST * base); attempt += 1)
    [base, ...fastest] = measure(nodes, program, workspace).map((ms, index) => Math.min(ms, [base, ...fastest][index]));

  say('Node', 'first run', 'later runs', `of the building Node (must ${MUST})`);
  say('---', '---:', '---:', '---:');
  for (const [index, ms] of [base, ...fastest].entries()) {
    const { version } = nodes[index];
    const ratio = ms / base;
    say(
      index === 0 ? `${version}, built it` : version,
      `${first[index].toFixed(0)} ms`,
      `${ms.toFixed(0)} ms`,
      ratio.toFixed(2),
    );
    if (ratio > MOST) faults.push(`Node ${version} takes ${ratio.toFixed(2)} of the building Node's time`);
  }
} catch (error) {
  faults.push(error.message);
} finally {
  await rm(folder, { recursive: true });
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Every command leaves the same bytes on each.\n' : '');
process.exitCode = faults.length === 0 ? 0 : 1;

function firstDifference(expected, found) {
  const [wanted, lines] = [expected.split('\n'), found.split('\n')];
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  return `line ${at + 1} is\n  ${lines[at]}\ninstead of\n  ${wanted[at]}`;
}
