// The seed letter by Typst, tagged, as PDF/A-2a: node typst.mjs COUNT [FOLDER]; prints ms a letter over all but the first,
// and bytes. Each letter has words of its own; with a folder, each is written to a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts, heading, lines, signers, varied } from './seed.mjs';

const compiler = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: [fileURLToPath(fonts)] }] });
const escaped = (text) => text.replace(/[\\#$*_`<>@[\]~'"/-]/g, '\\$&');

function source(number) {
  const [date, reference, title, references] = lines(number).map(escaped);
  return `#set document(title: "Genelge ${number}", author: "Birlik")
#set page(paper: "a4", margin: 2.5cm)
#set text(font: "Liberation Serif", size: 12pt, lang: "tr", hyphenate: true)
#set par(justify: true, first-line-indent: (amount: 1.25cm, all: true), leading: 0.5em, spacing: 0.7em)
#align(center)[#text(16pt, weight: "bold")[${escaped(heading[0])}] \\ ${heading.slice(1).map(escaped).join(' \\ ')}]
#align(right)[${date}]
#par(first-line-indent: 0pt)[${reference}]
#align(center)[= ${title}]
#par(first-line-indent: 0pt)[${references}]

${varied(number).map(escaped).join('\n\n')}

#grid(columns: (1fr, 1fr), align: center, ${signers.map(([name, role]) => `[*${escaped(name)}* \\ ${escaped(role)}]`).join(', ')})
`;
}

function letter(number) {
  const { result } = compiler.compile({ mainFileContent: source(number) });
  if (!result) throw new Error('Typst could not compile the letter');
  const pdf = compiler.pdf(result, { pdfStandard: PdfStandard.A_2a });
  if (folder) writeFileSync(join(folder, `${number}.pdf`), pdf);
  return pdf;
}

const [size = '1', folder] = process.argv.slice(2);
const count = Number(size);
if (folder) mkdirSync(folder, { recursive: true });
const first = letter(0);
const start = performance.now();
for (let number = 1; number < count; number += 1) letter(number);
const warm = (performance.now() - start) / Math.max(1, count - 1);
process.stdout.write(`${JSON.stringify({ warm, bytes: first.length })}\n`);
