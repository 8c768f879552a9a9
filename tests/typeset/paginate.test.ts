import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/typeset/paginate.js';
import { type VerticalItem, verticalItem } from '../../src/typeset/vertical-item.js';
import { paragraph } from '../render/text/tree.js';

const node = paragraph('metin', '');
const ROOM = 40;

/** Lines 10 pt high, told apart by their words; `…-` ends within a word, `+` keeps with the next. */
function rows(...lines: readonly string[]): readonly VerticalItem[] {
  return lines.map((line) =>
    verticalItem(
      10,
      [
        {
          kind: 'text',
          x: 0,
          baseline: 8,
          width: 100,
          text: line.replace('+', '').replace('-', '\u00ad'),
          face: { family: 'serif', bold: false, italic: false },
          size: 12,
          scale: 1,
          tracking: 0,
          wordGap: 0,
          color: { red: 0, green: 0, blue: 0 },
          owner: { kind: 'node', node },
          link: null,
          endsWithSpace: false,
        },
      ],
      { keepsWithNext: line.endsWith('+') },
    ),
  );
}

function pagesOf(...lines: readonly string[]): readonly string[] {
  const told: VerticalItem[] = [];
  const pages = paginate(
    rows(...lines),
    () => ROOM,
    (each) => told.push(each),
  );
  expect(told).toEqual([]);
  return pages.map((page) =>
    page.map((element) => (element.kind === 'text' ? element.text.replace('\u00ad', '-') : '')).join(' '),
  );
}

describe('a page that is full', () => {
  it('ends a line earlier rather than within a word', () => {
    expect(pagesOf('bir', 'iki', 'üç', 'dört-', 'beş')).toEqual(['bir iki üç', 'dört- beş']);
  });

  it('ends within a word where the lines before it do too', () => {
    expect(pagesOf('bir', 'iki-', 'üç-', 'dört-', 'beş')).toEqual(['bir iki- üç- dört-', 'beş']);
  });

  it('does not part what keeps together for it', () => {
    expect(pagesOf('bir', 'iki+', 'üç+', 'dört-', 'beş')).toEqual(['bir iki üç dört-', 'beş']);
    expect(pagesOf('bir', 'iki', 'üç+', 'dört-', 'beş')).toEqual(['bir iki', 'üç dört- beş']);
  });
});
