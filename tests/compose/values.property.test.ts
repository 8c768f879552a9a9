import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { normalise } from '../../src/language/normalise.js';
import type { Letter } from '../../src/letter/letter.js';
import { bundledTheme, resolve } from './compose-letter.js';

/** What reading a file lets through of any text, markup and marks of templates among it. */
const value = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          '{{',
          '}}',
          '{{{',
          '<!--',
          ']]>',
          '&lt;',
          '\ufdd0',
          '\ufdd3',
          'a',
          ' ',
        ),
      )
      .map((scraps) => scraps.join('')),
  )
  .map((typed) => normalise(typed).text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const plain = resolve('tarih: 21.01.2019\nnumara: {sayi: 7}\ndizi: yok\nmuhatap: [Üyemiz]\nkonu: x\nmetin: Rica.\n');
const theme = bundledTheme('kurum');

function subjectOf(letter: Letter | null): unknown {
  const fields = letter?.body.find((block) => block.kind === 'fields');
  const row = fields?.kind === 'fields' ? fields.rows[1] : undefined;
  return row?.value[0]?.kind === 'paragraph'
    ? row.value[0].content.map((each) => each.kind === 'text' && each.text)
    : null;
}

describe('any value', () => {
  it('comes out of the template as it went in', () => {
    fc.assert(
      fc.property(value, (konu) => {
        const { value: letter, findings } = compose({ ...plain, view: { ...plain.view, konu } }, theme, 'issued');
        expect(findings).toEqual([]);
        expect(subjectOf(letter)).toEqual([konu]);
      }),
      { numRuns: 500 },
    );
  });
});
