import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/compose/compose.js';
import { writeHtml } from '../../../src/render/html/write-html.js';
import { bundledTheme, resolve } from '../../compose/compose-letter.js';
import { htmlWords } from '../html-words.js';

const plain = resolve('tarih: 21.01.2019\nnumara: {sayi: 7}\ndizi: yok\nmuhatap: [Üyemiz]\nkonu: x\nmetin: Rica.\n');
const theme = bundledTheme('kurum');

/** Scraps that end a tag, an attribute, a comment or a style sheet where they are not escaped. */
const typed = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '</style>',
      '<script>',
      '-->',
      '<!--',
      '&lt;',
      '</p>',
      'onload=',
      'a',
      '}',
    ),
    { minLength: 1 },
  )
  .map((scraps) => scraps.join(''));

function letterOf(konu: string) {
  const { value } = compose({ ...plain, view: { ...plain.view, konu } }, theme, 'issued');
  if (value === null) throw new Error('not composed');
  return { ...value, meta: { ...value.meta, title: konu, author: konu, subject: konu } };
}

describe('an HTML letter', () => {
  it('prints any value as typed, and nothing of it acts', () => {
    fc.assert(
      fc.property(typed, (konu) => {
        const html = writeHtml(letterOf(konu), theme.style, new Map());
        expect(html.match(/<\/style>/g)).toHaveLength(1);
        expect(html.match(/<title>/g)).toHaveLength(1);
        expect(htmlWords(html).join(' ')).toContain(konu);
      }),
      { numRuns: 200 },
    );
  });

  it('takes a style by any name', () => {
    const name = '}body{display:none}</style>';
    const letter = letterOf('x');
    const body = letter.body.map((block) => (block.kind === 'paragraph' ? { ...block, style: name } : block));
    const style = { ...theme.style, blocks: new Map([...theme.style.blocks, [name, theme.style.base]]) };
    const html = writeHtml({ ...letter, body }, style, new Map());
    expect(html).not.toContain('display:none}<');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});
