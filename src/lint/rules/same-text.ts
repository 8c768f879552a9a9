/** No two circulars of a year say the same. */

import { CUSTOM } from '../page.js';
import type { Rule } from '../rule.js';

/** A short body is the same in many letters. */
const LEAST = 80;

export const sameText: Rule<'lint/same-text'> = {
  code: 'lint/same-text',
  page: {
    severity: 'warning',
    title: { tr: 'Aynı metin iki genelgede', en: 'Two circulars with the same body' },
    what: {
      tr: 'Aynı yılın başka bir genelgesi harfi harfine aynı metni taşıyor.',
      en: 'Another circular of the same year has the same body, letter for letter.',
    },
    why: {
      tr: 'Eski dosya kopyalanmış, metni değiştirilmemiş olabilir; ya da yazı iki kez çıkmak üzeredir.',
      en: 'An older file was copied and its body never changed; or the letter is about to go out twice.',
    },
    wrong: `# Metni 2019/prim-tesviki.yaml dosyasındakinin aynısıdır.
`,
    right: null,
    basis: CUSTOM,
  },
  checkAmong({ circular }, { withBodyOf }) {
    const other = circular.body.length < LEAST ? null : withBodyOf(circular);
    return other ? [{ args: { other: other.file }, at: ['metin'] }] : [];
  },
};
