/** A DETSİS number has eight digits. */

import { regulation } from '../page.js';
import type { Rule } from '../rule.js';

export const badDetsis: Rule<'lint/bad-detsis'> = {
  code: 'lint/bad-detsis',
  page: {
    severity: 'warning',
    title: { tr: 'DETSİS numarası biçimsiz', en: 'Malformed DETSİS number' },
    what: {
      tr: 'Devlet Teşkilatı Merkezi Kayıt Sistemi (DETSİS) numarası sekiz rakamdır.',
      en: 'A body’s number in the state’s register (DETSİS) has eight digits.',
    },
    why: { tr: 'Bütün yazıların Sayı satırında basılır.', en: 'It prints on the Sayı line of every letter.' },
    wrong: 'kurum: {ad: Örnek Birliği, detsis: 8480184}\n',
    right: 'kurum: {ad: Örnek Birliği, detsis: 84801842}\n',
    basis: regulation('11'),
  },
  checkOrganisation({ detsis }) {
    if (detsis === null || /^\d{8}$/.test(detsis)) return [];
    return [{ args: { number: detsis }, at: ['kurum', 'detsis'] }];
  },
};
