import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.js';
import { textsOf } from './print-blocks.js';

/** Scraps that clerks type and that Markdown stumbles over, put together at random. */
const scrap = fc.constantFrom(
  ...[
    'Oda',
    'yazı',
    'İlgi (a)',
    '5. maddesi',
    '1. Bir',
    'a) bir',
    'ç) dört',
    '- tire',
    '(*)',
    '*',
    '**',
    '***',
    '____',
  ],
  ...[
    '**kalın**',
    '*italik*',
    '[t](mailto:a@b.org)',
    '[ ]',
    '(',
    ')',
    'a@b.org',
    'www.a.org',
    '| a | b |',
    '|---|---|',
  ],
  ...[
    '> alıntı',
    '# başlık',
    '1- iş',
    '\\',
    '\\*',
    '<b>',
    '&amp;',
    '.',
    ':',
    ',',
    ' ',
    '  ',
    '\t',
    '    ',
    '\n',
    '\n\n',
  ],
);
const typedBody = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''));

describe('every body', () => {
  it('gives each text the characters that stand at its place', () => {
    fc.assert(
      fc.property(typedBody, (body) => {
        for (const { text, origin } of textsOf(parseBody(body).value ?? [])) {
          const { start = 0, end = 0 } = origin.value?.within ?? {};
          const typed = body.slice(start, end);
          // A mark stands for its whole line's item; a run of words for exactly its own characters.
          if (typed.length === text.length) expect(text).toBe(typed.replace(/[\t\n]/g, ' '));
          else expect(typed.trimStart().startsWith(text)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no letter and keeps their order', () => {
    // A link's address is not printed, but where a backslash made the link text.
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('mailtoaborg', '');
    fc.assert(
      fc.property(typedBody, (body) => {
        const { value } = parseBody(body);
        if (value === null) return;
        const printed = textsOf(value).map(({ text }) => text);
        expect(letters(printed.join(''))).toBe(letters(body));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a hostile body', () => {
  const hostile: Readonly<Record<string, string>> = {
    stars: 'a* '.repeat(20_000),
    openers: '*a '.repeat(20_000),
    brackets: '['.repeat(50_000),
    spaces: `a${' '.repeat(100_000)}b`,
    'wide lines': `x${' '.repeat(5_000)}y\n`.repeat(20),
    items: '- a\n'.repeat(10_000),
    numbers: Array.from({ length: 10_000 }, (_, index) => `${index % 999}. a`).join('\n'),
    quotes: `${'> '.repeat(5_000)}a`,
    addresses: 'a@'.repeat(30_000),
    bars: `${'|'.repeat(50_000)}\n|---|`,
    blanks: `1. a\n${'\n'.repeat(50_000)}2. b`,
  };

  it.each(Object.entries(hostile))('of %s is read or refused in no time', (_, body) => {
    const start = performance.now();
    parseBody(body);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('that nests without end is refused at its place', () => {
    expect(parseBody(`${'> '.repeat(50)}a`).findings).toMatchObject([{ code: 'body/too-deep', args: { most: 8 } }]);
  });
});
