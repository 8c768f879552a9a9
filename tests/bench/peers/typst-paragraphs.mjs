// Paragraphs by Typst: node typst-paragraphs.mjs PARAGRAPHS.json FILE.pdf [tracking]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './seed.mjs';

const [, , from, to, tracking] = process.argv;
const compiler = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: [fileURLToPath(fonts)] }] });
const escaped = (text) => text.replace(/[\\#$*_`<>@[\]~'"/+=-]/g, '\\$&');
const limits = tracking ? ', justification-limits: (tracking: (min: -0.01em, max: 0.02em))' : '';
const source = `#set page(paper: "a4", margin: (x: (210mm - 453.5pt) / 2, y: 2.5cm))
#set text(font: "Liberation Serif", size: 12pt, lang: "tr", hyphenate: true)
#set par(justify: true, first-line-indent: (amount: 35.43pt, all: true), leading: 0.5em, spacing: 0.7em${limits})

${JSON.parse(readFileSync(from, 'utf8')).map(escaped).join('\n\n')}
`;
const { result } = compiler.compile({ mainFileContent: source });
if (!result) throw new Error('Typst could not compile the paragraphs');
writeFileSync(to, compiler.pdf(result));
