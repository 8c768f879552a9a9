// How even the lines of many paragraphs are, set by each of those that hyphenate Turkish, read from their PDFs alike.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evennessOf } from './evenness.mjs';
import { peers } from './install-peers.mjs';
import { paragraphsOf } from './paragraphs.mjs';
import { paragraphs as seedParagraphs } from './peers/seed.mjs';
import { readLines } from './read-lines.mjs';

const program = fileURLToPath(new URL('../../bin/genelge.js', import.meta.url));
const peer = (name) => join(peers, name);
const SEEDS = process.argv.includes('--quick') ? [7] : [7, 8, 9];

function run(command, args, cwd) {
  const { status, stderr, stdout, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${command}: ${error ?? stderr}${stdout}`);
}

const isInstalled = (command) => spawnSync(command, ['--version']).status === 0;

/** By the program itself, from YAML to the file that it writes. */
async function genelge(paragraphs, folder) {
  await mkdir(join(folder, '2024'), { recursive: true });
  await writeFile(
    join(folder, 'genelge.yaml'),
    'kurum: {ad: Örnek Birliği}\ndiziler: {sayi: {bicim: "{yil} / {no}"}}\n',
  );
  const body = paragraphs.map((paragraph) => `  ${paragraph}\n`).join('\n');
  const head = 'tarih: 21.01.2024\nmuhatap: ÜYELERİMİZE\ndizi: yok\nnumara: {sayi: 5}\n';
  await writeFile(join(folder, '2024/metin.yaml'), `${head}metin: |\n${body}`);
  run(process.execPath, [program, 'render', '--workspace', folder, '--out', join(folder, 'out')]);
  const files = await readdir(join(folder, 'out'), { recursive: true });
  return readFile(
    join(
      folder,
      'out',
      files.find((file) => file.endsWith('.pdf')),
    ),
  );
}

const typst =
  (...options) =>
  async (paragraphs, folder) => {
    await writeFile(join(folder, 'paragraphs.json'), JSON.stringify(paragraphs));
    run(process.execPath, [
      peer('typst-paragraphs.mjs'),
      join(folder, 'paragraphs.json'),
      join(folder, 'typst.pdf'),
      ...options,
    ]);
    return readFile(join(folder, 'typst.pdf'));
  };

/** TeX Gyre Termes has the widths of Liberation Serif. */
async function latex(paragraphs, folder) {
  const text = paragraphs.map((paragraph) => paragraph.replace(/[#$%&_{}]/g, '\\$&')).join('\n\n');
  const source = `\\documentclass[12pt]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage[turkish,shorthands=off]{babel}
\\usepackage{tgtermes}\\usepackage[protrusion=false]{microtype}
\\usepackage[a4paper,textwidth=453.5bp,textheight=700bp]{geometry}
\\setlength\\parindent{35.43bp}\\pagestyle{empty}
\\begin{document}\\fontsize{12bp}{14.4bp}\\selectfont
${text}

\\end{document}
`;
  await writeFile(join(folder, 'latex.tex'), source);
  run('pdflatex', ['-interaction=batchmode', '-halt-on-error', 'latex.tex'], folder);
  return readFile(join(folder, 'latex.pdf'));
}

const setters = {
  genelge,
  Typst: typst(),
  'Typst, tracking −0.01 to 0.02 em': typst('tracking'),
  ...(isInstalled('pdflatex') ? { 'pdflatex with microtype': latex } : {}),
};

const texts = {
  'the seed': seedParagraphs,
  ...Object.fromEntries(SEEDS.map((seed) => [`set ${seed}`, paragraphsOf(seed)])),
};
const row = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
row(
  'word gaps, pt',
  'full lines',
  'sd',
  'largest',
  'hyphens',
  'into the last line',
  'three in a row',
  'last line a tail or short',
  'at a page end',
  'neighbours over 4 %',
);
row('---', ...Array(9).fill('---:'));
for (const [text, paragraphs] of Object.entries(texts))
  for (const [name, set] of Object.entries(setters)) {
    const folder = await mkdtemp(join(tmpdir(), 'genelge-lines-'));
    try {
      const found = evennessOf(await readLines(await set(paragraphs, folder)), paragraphs);
      const share = `${found.hyphens} (${Math.round((found.hyphens / found.lines) * 100)} %)`;
      row(
        `${text}: ${name}`,
        found.lines,
        found.sd.toFixed(2),
        found.largest.toFixed(2),
        share,
        `${found.intoLast} of ${found.severalLines}`,
        found.ladders,
        found.poorLast,
        found.atPageEnd,
        `${found.unlike} of ${found.pairs}`,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  }
