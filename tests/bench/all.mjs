// npm run bench: every part of the benchmark, one after the other, and what they print as a report, docs/bench.md.
// `npm run bench -- --quick` ends in about two minutes and leaves the report as it is.
import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isQuick = process.argv.includes('--quick');
const PARTS = [
  { file: 'run.mjs', heading: 'Letters, beside others', args: isQuick ? ['--quick'] : [] },
  { file: 'lines.mjs', heading: 'Lines', args: isQuick ? ['--quick'] : [] },
  { file: 'register.mjs', heading: 'A large register', args: [], isLong: true },
  { file: 'preview.mjs', heading: 'Preview', args: [], isLong: true },
  { file: 'scaling.mjs', heading: 'How `check` grows with one file', args: [], isLong: true },
];

/** Shown as it comes, and kept. */
function printed(file, args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'tests/bench', file), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(text) : fail(new Error(`${file} ended with ${code}`))));
  });
}

const sections = [];
for (const { file, heading, args, isLong } of PARTS) {
  if (isQuick && isLong) continue;
  process.stdout.write(`\n## ${heading}\n\n`);
  sections.push(`## ${heading}\n\n${(await printed(file, args)).trim()}\n`);
}
if (!isQuick) {
  const [processor] = cpus();
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const machine = `${processor?.model.trim() ?? 'a processor'}, ${cpus().length} cores, Node ${process.versions.node}`;
  const head = `# Benchmark\n\nMade by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} at ${commit}: ${machine}. Times are medians of one run; compare the ratios, not the times of different machines.\n`;
  await writeFile(join(root, 'docs/bench.md'), [head, ...sections].join('\n'));
}
