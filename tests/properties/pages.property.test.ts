import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/letter/inline.js';
import type { Block, Heading, Letter, Paragraph } from '../../src/letter/letter.js';
import type { Page, PlacedText } from '../../src/typeset/page.js';
import { typeset } from '../../src/typeset/typeset.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { bundledStyle, composeLetter } from '../compose/compose-letter.js';

const style = bundledStyle('kurum');
const fonts = { faces: bundledFaces(), pictures: new Map() };

const WORDS = [
  'İzmir',
  'ığdır',
  'kümelenebilenlerin',
  'odalarımızca',
  've',
  'ile',
  'T.C.',
  '2019/140',
  '21',
  'Ocak',
  '1.234,56',
  'TL',
  '**önemle**',
  '*en geç*',
  'KOBİ’lerin',
  "Başkanlığı'nın",
  'bilgi@ornek-birlik.example',
  'https://www.ornek-birlik.example/basvuru/2019?oda=1',
  'şöyle',
  'çağrısının',
  'mükemmeliyetçiliğimizden',
  '(KOSGEB)',
  'hususunda',
  'a)',
  '-',
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
  .map((words) => `Sayın ${words.join(' ')}.`);

/** Paragraphs, lists and a table, as clerks mix them. */
const body = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: sentence },
    fc
      .array(sentence, { minLength: 2, maxLength: 5 })
      .map((items) => items.map((item, at) => `${at + 1}) ${item}`).join('\n')),
    fc
      .array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(99_999)), { minLength: 1, maxLength: 12 })
      .map((rows) => `| Ad | Tutar |\n|---|---:|\n${rows.map(([name, sum]) => `| ${name} | ${sum} |`).join('\n')}`),
  ),
  { minLength: 1, maxLength: 14 },
);

const signers = fc.integer({ min: 0, max: 5 });

interface Set {
  readonly letter: Letter;
  readonly pages: readonly Page[];
}

function set(blocks: readonly string[], count: number): Set {
  const metin = blocks.join('\n\n').replace(/^/gm, '  ');
  const imza = Array.from({ length: count }, (_, at) => `  - {ad: Ayşe Işıl ÇIĞLI ${at}, unvan: Yönetim Kurulu Üyesi}`);
  const yaml = `tarih: 21.01.2019\nmuhatap: ÜYELERİMİZE\ndizi: yok\nnumara: {sayi: 5}\nmetin: |\n${metin}\n${
    count > 0 ? `imza:\n${imza.join('\n')}\n` : ''
  }`;
  const letter = composeLetter(yaml, 'kurum');
  return { letter, pages: typeset(letter, style, fonts).value ?? [] };
}

function runsOf({ elements }: Page): PlacedText[] {
  return elements.filter((element) => element.kind === 'text');
}

/** Lines of the flow on a page, each as the runs on one baseline. */
function flowLines(page: Page): PlacedText[][] {
  const lines = new Map<number, PlacedText[]>();
  for (const run of runsOf(page).filter(({ owner }) => owner.kind === 'node')) {
    lines.set(run.baseline, [...(lines.get(run.baseline) ?? []), run]);
  }
  return [...lines.values()];
}

describe('pages of any letter', () => {
  it('hold every word once and in order', () => {
    fc.assert(
      fc.property(body, signers, (blocks, count) => {
        const { letter, pages } = set(blocks, count);
        const drawn = new Map<unknown, string>();
        for (const { owner, text, endsWithSpace } of pages.flatMap(runsOf)) {
          if (owner.kind !== 'node') continue;
          const words = `${text.replace(/\u00ad$/, '')}${endsWithSpace ? ' ' : ''}`;
          drawn.set(owner.node, `${drawn.get(owner.node) ?? ''}${words}`);
        }
        for (const leaf of letter.body.flatMap(leavesOf)) {
          // The colon of a field is the typesetter's.
          expect((drawn.get(leaf) ?? '').replace(/ ?:\s*$/, '').trim()).toBe(wordsOf(leaf.content).trim());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold everything inside the paper, and the flow inside the text area', () => {
    fc.assert(
      fc.property(body, signers, (blocks, count) => {
        const { margin } = style.page;
        for (const page of set(blocks, count).pages) {
          for (const { baseline, x, width, owner, size } of runsOf(page)) {
            expect(baseline).toBeGreaterThan(0);
            expect(baseline).toBeLessThan(page.height - (owner.kind === 'node' ? margin.bottom : 0));
            expect(x).toBeGreaterThanOrEqual(margin.left - 0.1);
            expect(x + width, `${size}`).toBeLessThan(page.width - margin.right + 0.5);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never leave a signature alone, nor a widow, nor an orphan', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 20, max: 60 }), (blocks, count, filling) => {
        const filled = [...Array.from({ length: filling }, (_, at) => `Satır ${at} doludur.`), ...blocks];
        const { letter, pages } = set(filled, count);
        const names = new Set<unknown>(
          letter.body.flatMap((block) =>
            block.kind === 'signatures' ? block.signers.flatMap(({ lines }) => lines) : [],
          ),
        );
        for (const page of pages) {
          const lines = flowLines(page);
          const signing = lines.filter((runs) =>
            runs.some(({ owner }) => owner.kind === 'node' && names.has(owner.node)),
          );
          if (signing.length > 0) expect(lines.length - signing.length).toBeGreaterThanOrEqual(2);
        }
        for (const block of letter.body.filter(({ kind }) => kind === 'paragraph')) {
          const split = pages
            .map(
              (page) =>
                flowLines(page).filter((runs) =>
                  runs.some(({ owner }) => owner.kind === 'node' && owner.node === block),
                ).length,
            )
            .filter((lines) => lines > 0);
          if (split.length > 1) expect(Math.min(...split)).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('come out right for one line and for fifty pages', () => {
    expect(set(['Bilgilerinizi rica ederim.'], 1).pages).toHaveLength(1);
    const long = Array.from(
      { length: 900 },
      (_, at) => `${at}. sayılı ${WORDS.slice(0, 12).join(' ')} ${WORDS.slice(16).join(' ')}.`,
    );
    const { pages } = set(long, 2);
    expect(pages.length).toBeGreaterThan(50);
    const numbers = pages.flatMap((page) =>
      runsOf(page).filter(({ text }) => / \/ /.test(text) && text.endsWith(`/ ${pages.length}`)),
    );
    expect(numbers.map(({ text }) => text)).toEqual(pages.map((_, at) => `${at + 1} / ${pages.length}`));
  });
});

function leavesOf(block: Block): (Paragraph | Heading)[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block];
    case 'list':
      return block.items.flatMap(({ label, body: inner }) => [label, ...inner.flatMap(leavesOf)]);
    case 'table':
      return [...(block.head?.cells ?? []), ...block.rows.flatMap(({ cells }) => cells)];
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, ...value.flatMap(leavesOf)]);
    case 'signatures':
      return block.signers.flatMap(({ lines }) => lines);
    default:
      return [];
  }
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'line-break' ? ' ' : wordsOf(inline.content);
    })
    .join('');
}
