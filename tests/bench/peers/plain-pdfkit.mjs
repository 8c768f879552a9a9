// The seed letter by pdfkit alone: node plain-pdfkit.mjs COUNT; prints ms a letter over all but the first, and bytes.
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { fonts, heading, lines, signers, varied } from './seed.mjs';

const font = (name) => fileURLToPath(new URL(`LiberationSerif-${name}.ttf`, fonts));

function letter(number) {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 70.9 });
    const chunks = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.font(font('Bold')).fontSize(16).text(heading[0], { align: 'center' });
    document.font(font('Regular')).fontSize(12);
    for (const line of heading.slice(1)) document.text(line, { align: 'center' });
    for (const line of lines(number)) document.text(line);
    for (const paragraph of varied(number))
      document.text(paragraph, { align: 'justify', indent: 35.4, paragraphGap: 4 });
    for (const [name, title] of signers) document.text(name).text(title);
    document.end();
  });
}

const count = Number(process.argv[2] ?? 1);
const bytes = (await letter(0)).length;
const start = performance.now();
for (let number = 1; number < count; number += 1) await letter(number);
const warm = (performance.now() - start) / Math.max(1, count - 1);
process.stdout.write(`${JSON.stringify({ warm, bytes })}\n`);
