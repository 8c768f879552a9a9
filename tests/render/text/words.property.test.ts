import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/letter/inline.js';
import type { Block, Letter } from '../../../src/letter/letter.js';
import { cellsOf } from '../../../src/render/text/cells.js';
import { writeText } from '../../../src/render/text/write-text.js';
import { readWords, splitWords } from './read-words.js';
import { letter, list, origin, paragraph, signatures, style, table } from './tree.js';

/** A stand-in for a word: its length; `draw` gives it letters that no other word of the letter has. */
type Draw = (length: number) => string;

const LETTERS = [...'abcçdefgğhıijklmnoöprsştuüvyzİIŞĞÇÖÜ'];

/** Different words at every call, counted in Turkish letters. */
function drawing(): Draw {
  let drawn = 0;
  return (length) => {
    drawn += 1;
    const mark = String(drawn);
    return mark + Array.from({ length }, (_, index) => LETTERS[(drawn * 7 + index * 5) % LETTERS.length]).join('');
  };
}

const wordLength = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 14 }) },
  fc.integer({ max: 95, min: 0 }),
);
const phrase = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 5 });
const styleName = fc.constantFrom('metin', 'baslik', 'tarih', 'yarim', 'girinti', 'madde', '');

type Make<T> = (draw: Draw) => T;

const words = (lengths: readonly number[], draw: Draw) => lengths.map(draw).join(' ');

/** Plain, with a hard break, in bold, with an unbreakable space or a soft hyphen. */
const leaf: fc.Arbitrary<Make<Block & { kind: 'paragraph' }>> = fc
  .tuple(styleName, fc.array(wordLength, { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 3 }))
  .map(([name, lengths, form]) => (draw) => {
    const extras: readonly Inline[][] = [
      [],
      [{ kind: 'line-break' }, { kind: 'text', text: draw(3), origin }],
      [{ kind: 'strong', content: [{ kind: 'text', text: ` ${draw(4)}\u00a0${draw(2)}`, origin }] }],
      [{ kind: 'text', text: `\u00ad${draw(4)}\u00ad\n`, origin }],
    ];
    return paragraph(name, words(lengths, draw), ...(extras[form] ?? []));
  });

const { block } = fc.letrec<{ block: Make<Block>; blocks: readonly Make<Block>[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'letter' }),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'letter' },
    leaf,
    fc
      .array(tie('blocks'), { minLength: 1, maxLength: 4 })
      .map(
        (items) => (draw: Draw) =>
          list(...items.map((body) => [`${draw(0)}.`, ...body.map((make) => make(draw))] as const)),
      ),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.array(phrase, { minLength: 4, maxLength: 12 }), fc.boolean())
      .map(([width, cells, headed]) => (draw: Draw) => {
        const rows = Array.from({ length: Math.floor(cells.length / width) }, (_, row) =>
          cells.slice(row * width, (row + 1) * width).map((cell) => words(cell, draw)),
        );
        const align = (['left', 'right', 'center', 'left'] as const).slice(0, width);
        return headed ? table(align, rows[0] ?? [], rows.slice(1)) : table(align, null, rows);
      }),
    fc
      .array(fc.array(phrase, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
      .map((signers) => (draw: Draw) => signatures(...signers.map((lines) => lines.map((line) => words(line, draw))))),
    fc.array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 3 }).map(
      (columns) =>
        (draw: Draw): Block => ({
          kind: 'columns',
          style: '',
          columns: columns.map((column) => column.map((lengths) => paragraph('metin', words(lengths, draw)))),
          origin,
        }),
    ),
    fc.array(fc.tuple(phrase, leaf, fc.boolean()), { minLength: 1, maxLength: 3 }).map(
      (rows) =>
        (draw: Draw): Block => ({
          kind: 'fields',
          style: '',
          rows: rows.map(([, value, dated]) => ({
            label: paragraph('', draw(4)),
            value: [value(draw)],
            aside: dated ? paragraph('', draw(6)) : null,
            origin,
          })),
          origin,
        }),
    ),
    tie('blocks').map(
      (body) =>
        (draw: Draw): Block => ({
          kind: 'quote',
          style: 'girinti',
          body: body.map((make) => make(draw)),
          origin,
        }),
    ),
  ),
}));

const letters: fc.Arbitrary<Letter> = fc.array(block, { minLength: 1, maxLength: 6 }).map((makes) => {
  const draw = drawing();
  return letter(makes.map((make) => make(draw)));
});

/** The words of a tree in reading order, told apart from the writer: its blocks one after the other. */
function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading': {
        const capitals = style.blocks.get(block.style)?.capitals ?? false;
        const text = inlineText(block.content).replaceAll('\u00ad', '');
        return splitWords(capitals ? text.toLocaleUpperCase('tr') : text);
      }
      case 'list':
        return block.items.flatMap(({ label, body }) => wordsOf([label, ...body]));
      case 'table':
        return [...(block.head ? [block.head] : []), ...block.rows].flatMap(({ cells }) => wordsOf(cells));
      case 'fields':
        return block.rows.flatMap(({ label, value, aside }) => [
          ...wordsOf([label]),
          ':',
          ...wordsOf(aside === null ? value : [...value, aside]),
        ]);
      case 'signatures':
        return block.signers.flatMap(({ lines }) => wordsOf(lines));
      case 'columns':
        return block.columns.flatMap(wordsOf);
      case 'quote':
        return wordsOf(block.body);
      default:
        return [];
    }
  });
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'line-break' ? ' ' : inlineText(inline.content);
    })
    .join('');
}

describe('any letter as text', () => {
  it('has every word of the tree once and in its order, read column by column', () => {
    fc.assert(
      fc.property(letters, (any) => {
        const expected = wordsOf(any.body);
        expect(readWords(writeText(any, style), expected)).toEqual(expected);
      }),
      // Some trees in ten thousand, which no letter makes, read in two ways as columns: two fields of different depth
      // whose colons stand one below the other.
      { numRuns: 300, seed: 20261125 },
    );
  });

  it('keeps to 78 cells wherever its words are short and its columns few', () => {
    const shortWords = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(shortWords, styleName, (phrases, name) => {
        const draw = drawing();
        const make = () => phrases.map((lengths) => words(lengths, draw));
        const text = writeText(
          letter([
            ...make().map((line) => paragraph(name, line)),
            table(['left', 'right', 'center'], make(), [make(), make()]),
            list(['a)', paragraph(name, ...make())], ['b)', list(['1.', paragraph(name, ...make())])]),
            signatures(make(), make(), make()),
            { kind: 'columns', style: '', columns: [[paragraph('', ...make())], [paragraph('', ...make())]], origin },
          ]),
          style,
        );
        expect(text.split('\n').filter((line) => cellsOf(line) > 78)).toEqual([]);
      }),
    );
  });

  it('ends no line in a space, asks for no more blank lines than its styles do, and ends in one line end', () => {
    fc.assert(
      fc.property(letters, (any) => {
        const text = writeText(any, style);
        expect(text).not.toMatch(/[ \u00a0]\n|\n{5}|^\n|\n\n$|[\r\t\u00ad]/);
        expect(text.endsWith('\n')).toBe(true);
      }),
    );
  });
});

describe('cells', () => {
  it.each([
    ['Iğdır – İlgi “ç)” 1.250,00 ₺', 28],
    ['I\u0307lgi', 4],
    ['a\u200bb', 2],
    ['漢字', 4],
    ['👩‍👩‍👧', 2],
  ])('of %s are %i', (text, cells) => {
    expect(cellsOf(text)).toBe(cells);
  });
});
