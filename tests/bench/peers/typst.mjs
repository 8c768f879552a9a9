// The seed letter by Typst, tagged: node typst.mjs COUNT (even); prints ms a letter over the second half, and bytes.
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts, heading, lines, paragraphs, signers } from './seed.mjs';

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

${paragraphs.map(escaped).join('\n\n')}

#grid(columns: (1fr, 1fr), align: center, ${signers.map(([name, role]) => `[*${escaped(name)}* \\ ${escaped(role)}]`).join(', ')})
`;
}

function letter(number) {
  const { result } = compiler.compile({ mainFileContent: source(number) });
  if (!result) throw new Error('Typst could not compile the letter');
  return compiler.pdf(result);
}

const count = Number(process.argv[2] ?? 1);
const first = letter(140);
let start = performance.now();
for (let number = 1; number < count; number += 1) {
  if (number === count / 2) start = performance.now();
  letter(number);
}
process.stdout.write(`${JSON.stringify({ warm: (performance.now() - start) / (count / 2), bytes: first.length })}\n`);
