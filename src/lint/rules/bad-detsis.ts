/** A DETSİS number has eight digits. */

import { regulation } from '../bases.js';
import { rule } from '../rule.js';

type Args = { number: string };

export const badDetsis = rule<'lint/bad-detsis', Args>({
  code: 'lint/bad-detsis',
  severity: 'warning',
  tr: () => ({
    title: 'DETSİS numarası biçimsiz',
    finding: ({ number }) => ({
      message: `DETSİS numarası sekiz rakamdır: “${number}”.`,
      help: 'Numarayı DETSİS kaydından alın.',
    }),
    what: 'Devlet Teşkilatı Merkezi Kayıt Sistemi (DETSİS) numarası sekiz rakamdır.',
    why: 'Bütün yazıların Sayı satırında basılır.',
    basis: regulation('11').tr,
  }),
  en: () => ({
    title: 'Malformed DETSİS number',
    finding: ({ number }) => ({
      message: `A DETSİS number has eight digits: “${number}”.`,
      help: 'Take it from the DETSİS record.',
    }),
    what: 'A body’s number in the state’s register (DETSİS) has eight digits.',
    why: 'It prints on the Sayı line of every letter.',
    basis: regulation('11').en,
  }),
  example: {
    wrong: 'kurum: {ad: Örnek Birliği, detsis: 8480184}\n',
    right: 'kurum: {ad: Örnek Birliği, detsis: 84801842}\n',
  },
  checkOrganisation({ detsis }) {
    if (detsis === null || /^\d{8}$/.test(detsis)) return [];
    return [{ args: { number: detsis }, at: ['kurum', 'detsis'] }];
  },
});
