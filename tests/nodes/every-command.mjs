// Every command of the program, one after the other in one workspace: what it prints, what it ends with, what it leaves.
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const circulars = fileURLToPath(new URL('../../circulars', import.meta.url));
const clock = fileURLToPath(new URL('fixed-clock.cjs', import.meta.url));

const DRAFT = `muhatap: odalar
konu: Deneme
metin: |
  Birinci satır **kalın**, *eğik*.

  - bir
  - iki

  | Ad | Tutar |
  | --- | ---: |
  | Bir | 1,00 |

  Gereğini rica ederim.
imza: [genel-sekreter]
`;

const STEPS = [
  ['--version'],
  ['--help'],
  ['render', '--help'],
  ['render'],
  ['render', '--format', 'html,txt', '--out', 'baska', '2019/140'],
  ['check'],
  ['check', '--report', 'json', '--lang', 'en'],
  ['check', '--report', 'gitlab'],
  ['check', '--report', 'github', '--strict'],
  ['number', '--dry-run'],
  ['number'],
  ['number', 'yok.yaml'],
  ['new', '--like', '2019/140', '--date', '2.3.2019', '--number', '--render'],
  ['reserve', 'sayi', '--reason', 'Valiliğe yazı'],
  ['void', 'genelge:2019/12', '--reason', 'Yanlış gönderildi'],
  ['amend', '2019/taslak.yaml', '--reason', 'Düzeltme'],
  ['render', '--year', '2019', '--format', 'pdf'],
  ['send', '2019/140', '--dry-run'],
  ['render', '--record', '--numbered'],
  ['verify'],
  ['audit'],
  ['status'],
  ['edit', '2019/taslak.yaml'],
  ['open', '--help'],
  ['list'],
  ['list', '--report', 'json'],
  ['show', '2019/140'],
  ['import', 'logo.svg'],
  ['import', '--register', 'yok.csv'],
  ['register', '--year', '2019', '--format', 'txt,csv,xlsx,pdf'],
  ['explain'],
  ['explain', 'lint/reference-order'],
  ['preview', 'yok.yaml'],
  ['schema'],
  ['schema', '--write'],
  ['completion', 'bash'],
  ['help', 'render'],
  ['version'],
  ['--lang', 'en', '__complete', '--', ''],
  ['init', 'yeni', '--yes', '--name', 'Örnek Odası'],
];

/** One text that says it all, and any command that no step tries. */
export async function everyCommand(node, program, folder) {
  const workspace = join(folder, 'Genelge Arşivi, 2019');
  const cache = join(folder, 'önbellek');
  await mkdir(folder, { recursive: true });
  await cp(circulars, workspace, { recursive: true, filter: (path) => !/[\\/](out|\.genelge)$/.test(path) });
  await writeFile(join(workspace, '2019/taslak.yaml'), DRAFT);

  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    XDG_CACHE_HOME: cache,
    LOCALAPPDATA: cache,
    LC_ALL: 'C.UTF-8',
    EDITOR: 'true',
    VISUAL: '',
  };
  const run = (args) =>
    spawnSync(node, ['--require', clock, program, ...args], { cwd: workspace, env, encoding: 'utf8' });
  const told = [];
  let commands = [];
  for (const args of STEPS) {
    const { status, signal, stdout, stderr } = run(args);
    told.push(`$ genelge ${args.join(' ')}`, stdout, stderr, `[${signal ?? status}]`);
    if (args.includes('__complete')) commands = stdout.trim().split('\n');
  }
  const untried = commands.filter((name) => !STEPS.some(([first]) => first === name));
  return { told: [...told, ...(await filesOf(workspace))].join('\n'), untried };
}

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // What can be made again names files by their numbers on the disk.
  const isCache = (path) => /[\\/]\.genelge[\\/]cache[\\/]/.test(path);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.filter((path) => !isCache(path));
  return Promise.all(
    files.sort().map(async (file) => `${relative(folder, file)} ${hash('sha256', await readFile(file))}`),
  );
}
