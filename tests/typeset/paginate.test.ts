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

  it('ends any number of lines earlier, and within a word only where it could end nowhere else', () => {
    expect(pagesOf('bir', 'iki-', 'üç-', 'dört-', 'beş')).toEqual(['bir', 'iki- üç- dört- beş']);
    expect(pagesOf('bir-', 'iki-', 'üç-', 'dört-', 'beş')).toEqual(['bir- iki- üç- dört-', 'beş']);
  });

  it('does not part what keeps together for it', () => {
    expect(pagesOf('bir', 'iki+', 'üç+', 'dört-', 'beş')).toEqual(['bir', 'iki üç dört- beş']);
    expect(pagesOf('bir+', 'iki+', 'üç+', 'dört-', 'beş')).toEqual(['bir iki üç dört-', 'beş']);
    expect(pagesOf('bir', 'iki', 'üç+', 'dört-', 'beş')).toEqual(['bir iki', 'üç dört- beş']);
  });
});

describe('the end of a letter', () => {
  /** The last page has room for one line less. */
  function pagesBefore(foot: number, ...lines: readonly string[]): readonly string[] {
    const pages = paginate(
      rows(...lines),
      (_, isLast) => (isLast ? ROOM - foot : ROOM),
      () => undefined,
    );
    return pages.map((page) => page.map((element) => (element.kind === 'text' ? element.text : '')).join(' '));
  }

  it('goes to a page of its own where only the foot of the last page stands in its way', () => {
    expect(pagesBefore(0, 'bir', 'iki', 'üç', 'dört')).toEqual(['bir iki üç dört']);
    expect(pagesBefore(10, 'bir', 'iki', 'üç', 'dört')).toEqual(['bir iki üç', 'dört']);
  });

  it('takes with it what keeps with it, and the line before rather than half a word', () => {
    expect(pagesBefore(10, 'bir', 'iki', 'üç+', 'dört')).toEqual(['bir iki', 'üç dört']);
    expect(pagesBefore(10, 'bir', 'iki', 'üç-', 'dört')).toEqual(['bir iki', 'üç\u00ad dört']);
  });

  it('stands closer by no more than is missing, and no closer than it may', () => {
    const least = { natural: 10, least: 2 };
    const baselines = (room: number) =>
      paginate(
        rows('bir', 'iki', 'üç').map((each, index) => (index === 0 ? each : { ...each, before: least })),
        () => room,
        () => undefined,
      ).map((page) => page.map((element) => (element.kind === 'text' ? element.baseline : 0)));
    expect(baselines(50)).toEqual([[8, 28, 48]]);
    expect(baselines(42)).toEqual([[8, 24, 40]]);
    expect(baselines(34)).toEqual([[8, 20, 32]]);
    expect(baselines(33)).toEqual([[8, 28], [8]]);
  });
});
