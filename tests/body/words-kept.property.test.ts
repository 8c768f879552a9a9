import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.js';
import type { Block } from '../../src/letter/letter.js';
import { textsOf } from './print-blocks.js';

/** Words that are in the body once, so that each can be looked for. */
let count = 0;
const word = fc.constantFrom('Kayıt', 'belge', 'Şube', 'üyelik', 'Ödeme', 'ilan').map((stem) => {
  count += 1;
  return `${stem}q${count}q`;
});
const clause = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('', ',', ';', '.', ':', '…'))
  .map(([words, end]) => words.join(' ') + end);

const MARKS = [
  (n: number) => `${n}. `,
  (n: number) => `${n}) `,
  (n: number) => `${n}- `,
  (n: number) => `${n}.) `,
  (n: number) => `1.${n} `,
  (n: number) => `1.${n}. `,
  (n: number) => `${'abcçdefgğh'[n - 1]}) `,
  (n: number) => `${'abcçdefgğh'[n - 1]}- `,
  (n: number) => `(${'abcçdefgğh'[n - 1]}) `,
  (n: number) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][n - 1]}) `,
  (n: number) => `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][n - 1]}- `,
  () => '- ',
  () => '– ',
  () => '• ',
  () => '•\t',
  () => 'o ',
  () => '-',
];
const list = fc
  .tuple(fc.constantFrom(...MARKS), fc.constantFrom('', '  ', '\t'), fc.array(clause, { minLength: 2, maxLength: 5 }))
  .map(([mark, indent, items]) => items.map((item, at) => `${indent}${mark(at + 1)}Her ${item}`).join('\n'));
const cells = fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
const piece = fc.oneof(
  { weight: 3, arbitrary: clause },
  { weight: 4, arbitrary: list },
  cells.map((rows) => rows.map((row) => row.join('\t')).join('\n')),
  cells.map((rows) => rows.map((row) => row.join('\t\t')).join('\n')),
  cells.map((rows) => `|${rows.map((row) => row.join(' | ')).join('|\n|')}|`.replace('\n', '\n|---|---|---|\n')),
  fc.array(clause, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((line) => `> ${line}`).join('\n')),
  fc.array(clause, { minLength: 1, maxLength: 4 }).map((lines) => `::: orta\n${lines.join('\n')}\n:::`),
  clause.map((words) => `# ${words}`),
  clause.map((words) => `**${words}**`),
  clause.map((words) => `  \t ${words}`),
  word.map((name) => `MADDE 4 – ${name}`),
  word.map((name) => `* ${name} hariçtir`),
  fc.tuple(word, word).map(([name, other]) => `Ad : ${name}\nTel : ${other}`),
  fc.tuple(clause, list).map(([words, items]) => `${words}\n${items}`),
);
const typed = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\n\n', '\n \n', '  \n')), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));

describe('every body', () => {
  it('keeps every word that is typed, in its order, or says why not', () => {
    fc.assert(
      fc.property(typed, (body) => {
        const { value, findings } = parseBody(body);
        if (value === null) return findings.length > 0;
        const printed = textsOf(value)
          .map(({ text }) => text)
          .join(' ');
        const words = (text: string) => text.match(/\p{L}+q\d+q/gu) ?? [];
        expect(words(printed)).toEqual(words(body));
        return true;
      }),
      { numRuns: 400 },
    );
  });

  it('begins each item of a list on a line of its own, or says that it does not', () => {
    fc.assert(
      fc.property(typed, (body) => {
        const { value, findings } = parseBody(body);
        if (value === null || findings.some(({ code }) => code === 'body/joined-lines')) return;
        const begun = new Set(lineBeginnings(value).flatMap((line) => /\p{L}+q\d+q/u.exec(line)?.[0] ?? []));
        const items = body.split('\n').flatMap((line) => /Her (\p{L}+q\d+q)/u.exec(line)?.[1] ?? []);
        expect(items.filter((item) => !begun.has(item))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** What stands at the beginning of each line that is sure to begin: of blocks, cells, items and kept line ends. */
function lineBeginnings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading': {
        const lines = [''];
        for (const inline of block.content) {
          if (inline.kind === 'line-break') lines.push('');
          else
            lines[lines.length - 1] += textsOf([{ ...block, kind: 'paragraph', content: [inline] }])
              .map(({ text }) => text)
              .join('');
        }
        return lines;
      }
      case 'list':
        return block.items.flatMap(({ body }) => lineBeginnings(body));
      case 'quote':
      case 'group':
      case 'frame':
        return lineBeginnings(block.body);
      case 'table':
        return [...(block.head ? [block.head] : []), ...block.rows].flatMap(({ cells: all }) => lineBeginnings(all));
      default:
        return [];
    }
  });
}
