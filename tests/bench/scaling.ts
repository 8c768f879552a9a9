/**
 * How the time of `check` grows with one file of every kind of input, in one process: CPU ms at n, 2n and 4n, and the
 * exponent between the last two. A kind whose exponent is far above 1 is a file that can hold the program up.
 */

import * as fs from 'node:fs/promises';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';
import { NOBODY } from '../nobody.js';
import { SCALING_KINDS } from './scaling-kinds.js';

const ORGANISATION = `kurum: {ad: Örnek Odalar Birliği}
diziler:
  genelge: {bicim: "{no}", baslik: "{muhatap} {no} SAYILI GENELGE"}
imzacilar:
  genel-sekreter: {ad: Mehlika ÇINARPINAR, unvan: Genel Sekreter}
muhataplar:
  odalar: {hitap: ODALARA, liste: odalar.yaml, dizi: genelge}
`;

const [largest = '200000', wanted = ''] = process.argv.slice(2);
/** A kind that takes longer is not tried larger. */
const MOST_MS = 20_000;

async function check(root: string): Promise<void> {
  const code = await main(['check'], {
    cwd: root,
    ...NOBODY,
    now: () => new Date('2019-03-02T09:00:00Z'),
    fs,
    stdout: { write: () => {}, isTerminal: false, columns: 80 },
    stderr: { write: () => {}, isTerminal: false, columns: 80 },
  });
  if (code === 70) throw new Error('a fault of the program');
}

async function measure(files: Readonly<Record<string, string>>): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'genelge-scaling-'));
  await mkdir(join(root, '2019'));
  const whole = { 'genelge.yaml': ORGANISATION, 'odalar.yaml': '- Merkez Odası\n', ...files };
  for (const [name, text] of Object.entries(whole)) await writeFile(join(root, name), text);
  const start = process.cpuUsage();
  await check(root);
  const { user, system } = process.cpuUsage(start);
  await rm(root, { recursive: true });
  return (user + system) / 1000;
}

const base = Math.min(...[await measure({}), await measure({}), await measure({})]);
const row = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
row(['kind', `n = ${Number(largest) / 4}`, '2n', '4n', 'exponent']);
row(['---', '---:', '---:', '---:', '---:']);
for (const [name, filesOf] of Object.entries(SCALING_KINDS)) {
  if (!name.includes(wanted)) continue;
  const times: number[] = [];
  for (const share of [4, 2, 1]) {
    if ((times.at(-1) ?? 0) > MOST_MS) break;
    times.push(Math.max(1, (await measure(filesOf(Math.round(Number(largest) / share)))) - base));
  }
  const [before = 1, last = 1] = times.slice(-2);
  const shown = [0, 1, 2].map((index) => times[index]?.toFixed(0) ?? '…');
  row([name, ...shown, Math.log2(last / before).toFixed(2)]);
}
