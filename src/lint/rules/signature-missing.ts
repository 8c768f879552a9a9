/** A letter has a signer. */

import { regulation } from '../page.js';
import type { Rule } from '../rule.js';

export const signatureMissing: Rule<'lint/signature-missing'> = {
  code: 'lint/signature-missing',
  page: {
    severity: 'hint',
    title: { tr: 'İmzacı yok', en: 'No signer' },
    what: {
      tr: 'imza: satırı yok ya da boş; mektup imza yeri olmadan basılır.',
      en: 'There is no imza:, or it is empty; the letter prints without a place to sign.',
    },
    why: null,
    wrong: 'imza: []\n',
    right: 'imza: genel-sekreter\n',
    basis: regulation('17'),
  },
  check({ circular: { signatures, approval } }) {
    return signatures.length === 0 && approval === null ? [{ args: {}, at: ['imza'] }] : [];
  },
};
