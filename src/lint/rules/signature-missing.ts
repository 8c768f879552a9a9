/** A letter has a signer. */

import type { None } from '../../diagnostic.js';
import { regulation } from '../bases.js';
import { rule } from '../rule.js';

export const signatureMissing = rule<'lint/signature-missing', None>({
  code: 'lint/signature-missing',
  severity: 'hint',
  tr: () => ({
    title: 'İmzacı yok',
    finding: () => ({
      message: 'İmzacı yok; genelge imza yeri olmadan basılacak.',
      help: 'imza: satırını ekleyin.',
    }),
    what: 'imza: satırı yok ya da boş; genelge imza yeri olmadan basılır.',
    basis: regulation('17').tr,
  }),
  en: () => ({
    title: 'No signer',
    finding: () => ({
      message: 'Nobody signs; the letter will print without a place to sign.',
      help: 'Add imza: to the circular.',
    }),
    what: 'There is no imza:, or it is empty; the letter prints without a place to sign.',
    basis: regulation('17').en,
  }),
  example: { wrong: 'imza: []\n', right: 'imza: genel-sekreter\n' },
  check({ circular: { signatures, approval } }) {
    return signatures.length === 0 && approval === null ? [{ args: {}, at: ['imza'] }] : [];
  },
});
