// Renders circulars and turns their pages into PNG, to be looked at: npm run look -- [FILES or NUMBERS…]
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'genelge-look-'));

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error?.code === 'ENOENT') throw new Error(`${command} is not installed (poppler-utils has pdftoppm)`);
  return status;
};

run(process.execPath, ['bin/genelge.js', 'render', '--out', folder, ...process.argv.slice(2)]);
const pages = join(folder, 'pages');
await mkdir(pages);
for (const pdf of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pdf'))) {
  run('pdftoppm', ['-r', '150', '-png', join(folder, pdf), join(pages, basename(pdf, '.pdf'))]);
}
process.stdout.write(`${pages}\n`);
