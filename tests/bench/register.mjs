// The register at size, as `npm run bench` shows it: 200,000 letters over 30 years, and 10,000 drafts in one run.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { peakMemoryIn, tellPeakMemory } from './peak-memory.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/genelge.js');
const [LETTERS, DRAFTS, ROUNDS] = [200_000, 10_000, 3];

const ORGANISATION = `kurum: {ad: Örnek Odalar Birliği}
diziler:
  sayi: {bicim: "{yil} / {no}"}
  genelge: {bicim: "{no}", baslik: "{muhatap} {no} SAYILI GENELGE", bosluk: yasak}
imzacilar:
  genel-sekreter: {ad: Mehlika ÇINARPINAR, unvan: Genel Sekreter}
muhataplar:
  odalar: {hitap: ODALARA, dizi: genelge}
`;

const draft = (n) =>
  `# ${n}. taslak\ntarih: 23.11.2026\nmuhatap: odalar\nkonu: ${n}. konu\nmetin: |\n  ${n} sayılı iş bilgilerinize sunulur.\n\n  Gereğini rica ederim.\nimza: [genel-sekreter]\n`;

const folder = await mkdtemp(join(tmpdir(), 'genelge-register-'));

async function layOut(name, drafts) {
  await mkdir(join(folder, name, '2026'), { recursive: true });
  await writeFile(join(folder, name, 'genelge.yaml'), ORGANISATION);
  for (let n = 1; n <= drafts; n += 1) await writeFile(join(folder, name, `2026/t${n}.yaml`), draft(n));
}

/** Wall ms and the most memory, MB, of one command. */
function genelge(name, ...args) {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, [...tellPeakMemory, program, ...args], {
    cwd: join(folder, name),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { ms: performance.now() - start, mb: peakMemoryIn(stderr) };
}

const row = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);

function report(what, runs) {
  const middle = (key) => runs.map((each) => each[key]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
  row(what, `${(middle('ms') / 1000).toFixed(2)} s`, `${middle('mb').toFixed(0)} MB`);
}

const times = (count, run) => Array.from({ length: count }, (_, index) => run(index));

try {
  const outfile = join(root, 'node_modules/.cache/genelge-bench/large-register.mjs');
  const banner = { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" };
  const entryPoints = [join(root, 'tests/bench/large-register.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', banner, logLevel: 'error' });
  await layOut('small', 1);
  await layOut('large', 1);
  genelge('large', 'number');
  spawnSync(process.execPath, [outfile, join(folder, 'large/register.jsonl'), String(LETTERS)]);
  await rm(join(folder, 'large/2026/t1.yaml'));
  await layOut('drafts', DRAFTS);

  row('register', 'time', 'memory');
  row('---', '---:', '---:');
  report('number, 1 draft, empty register', [genelge('small', 'number')]);
  const numbering = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await writeFile(join(folder, `large/2026/y${round}.yaml`), draft(round));
    numbering.push(genelge('large', 'number'));
  }
  report(`number, 1 draft, ${LETTERS} letters`, numbering);
  report(
    `list --year 2020, ${LETTERS} letters`,
    times(ROUNDS, () => genelge('large', 'list', '--year', '2020')),
  );
  report(
    `show sayi:2020/55, ${LETTERS} letters`,
    times(ROUNDS, () => genelge('large', 'show', 'sayi:2020/55')),
  );
  report(
    `audit, ${LETTERS} letters`,
    times(ROUNDS, () => genelge('large', 'audit')),
  );
  report(`number, ${DRAFTS} drafts`, [genelge('drafts', 'number')]);
} finally {
  await rm(folder, { recursive: true });
}
