// How even the lines of a letter are, read from its PDF whoever made it: word gaps of the full lines of text.
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const fonts = new URL('../../fonts/', import.meta.url);
/** How exactly a full line ends at the right margin, pt; punctuation may hang beyond it. */
const FLUSH = 0.1;
/** A date on the right is no line of text. */
const LEAST_WORDS = 4;

/** `sd` and `largest` of the mean gaps of lines, pt; how many lines are full, and how many end within a word. */
export async function wordGaps(pdf, size = 12) {
  const font = create(await readFile(new URL('LiberationSerif-Regular.ttf', fonts)));
  const natural = (word) => (font.layout(word, { liga: false }).advanceWidth / font.unitsPerEm) * size;
  const lines = await linesOf(pdf, size);
  const margin = mostFrequent(lines.map(({ right }) => right.toFixed(1)));
  // A reader drops the soft hyphen at a line's end, and so its width.
  const isCut = ({ right }) => Math.abs(right + natural('-') - margin) < FLUSH;
  const isFull = (line) => line.words.length >= LEAST_WORDS && (line.right > margin - FLUSH || isCut(line));
  const gaps = lines.filter(isFull).map(({ left, right, words }) => {
    const set = words.reduce((sum, word) => sum + natural(word), 0);
    return (right - left - set) / (words.length - 1);
  });
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const isHyphened = (line, index) =>
    isFull(line) && /^\p{Ll}/u.test(lines[index + 1]?.words[0] ?? '') && (isCut(line) || /-$/.test(line.words.at(-1)));
  return {
    lines: gaps.length,
    sd: Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length),
    largest: Math.max(...gaps),
    hyphens: lines.filter(isHyphened).length,
  };
}

function mostFrequent(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Number([...counts].toSorted(([, one], [, other]) => other - one)[0][0]);
}

/** Lines of one size of type, by the baselines that their pieces share. */
async function linesOf(pdf, size) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const lines = [];
  const { numPages } = await task.promise;
  for (let number = 1; number <= numPages; number += 1) {
    const page = await (await task.promise).getPage(number);
    const byBaseline = new Map();
    for (const { str, transform, width } of (await page.getTextContent()).items) {
      if (Math.abs(transform[3] - size) > 0.01 || str === '') continue;
      const baseline = transform[5].toFixed(1);
      byBaseline.set(baseline, [...(byBaseline.get(baseline) ?? []), { str, x: transform[4], width }]);
    }
    for (const pieces of byBaseline.values()) {
      const inOrder = pieces.toSorted((one, other) => one.x - other.x);
      const printed = inOrder.filter(({ str }) => str.trim() !== '');
      const last = printed.at(-1);
      if (!last) continue;
      lines.push({
        left: printed[0].x,
        right: last.x + last.width,
        words: inOrder
          .map(({ str }) => str)
          .join('')
          .split(/\s+/)
          .filter(Boolean),
      });
    }
  }
  await task.destroy();
  return lines;
}
