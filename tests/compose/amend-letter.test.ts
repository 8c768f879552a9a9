import { describe, expect, it } from 'vitest';
import { amendLetter } from '../../src/compose/amend-letter.js';
import { resolveUnnumbered } from '../../src/compose/resolve-letter.js';
import type { UnnumberedLetter } from '../../src/compose/unnumbered-letter.js';
import { readOrganisation } from '../circular/read-files.js';
import { parse } from './compose-letter.js';

const typed = (subject: string, body: string) =>
  parse(`tarih: 25.01.2019
muhatap: odalar
konu: ${subject}
metin: ${body}
imza: baskan-vekili
`);

const today = resolveUnnumbered(typed('Yeni konu', 'Yeni metin.'), readOrganisation());
/** As an earlier version of the program read it. */
const sealed: UnnumberedLetter = {
  ...resolveUnnumbered(typed('Eski konu', 'Eski metin.'), readOrganisation()),
  grammar: 1,
};

describe('an amended letter', () => {
  it('keeps the body that was issued, and how it is read, where only the subject was changed', () => {
    const { view, body, grammar } = amendLetter(sealed, today, new Set(['konu']));
    expect([view.konu, body, grammar]).toEqual(['Yeni konu', sealed.body, 1]);
  });

  it('has the body of today, read as today’s are, where the body was changed', () => {
    const { view, body, grammar } = amendLetter(sealed, today, new Set(['metin']));
    expect([view.konu, body, grammar]).toEqual(['Eski konu', today.body, today.grammar]);
  });
});
