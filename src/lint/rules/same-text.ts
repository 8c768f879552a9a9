/** No two circulars of a year say the same. */

import type { Circular } from '../../circular/circular.js';
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
  checkAmong({ circular }, others) {
    const own = said(circular);
    const other =
      own.length < LEAST ? undefined : others.find((each) => yearOf(each) === yearOf(circular) && said(each) === own);
    return other ? [{ args: { other: other.file }, at: ['metin'] }] : [];
  },
};

function said({ body }: Circular): string {
  return body.replace(/\s+/g, ' ').trim();
}

function yearOf({ date, file }: Circular): string {
  return date === null ? file.slice(0, 4) : String(date.year);
}
