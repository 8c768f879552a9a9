/** No two circulars of a year say the same. */

import { CUSTOM } from '../bases.js';
import { rule } from '../rule.js';

/** A short body is the same in many letters. */
const LEAST = 80;

type Args = { other: string };

export const sameText = rule<'lint/same-text', Args>({
  code: 'lint/same-text',
  severity: 'warning',
  tr: () => ({
    title: 'Aynı metin iki genelgede',
    finding: ({ other }) => ({
      message: `Metin, ${other} genelgesininkiyle harfi harfine aynı.`,
      help: 'Kopyaladıysanız metni değiştirin.',
    }),
    what: 'Aynı yılın başka bir genelgesi harfi harfine aynı metni taşıyor.',
    why: 'Eski dosya kopyalanmış, metni değiştirilmemiş olabilir; ya da yazı iki kez çıkmak üzeredir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Two circulars with the same body',
    finding: ({ other }) => ({
      message: `The body is the same as that of ${other}, letter for letter.`,
      help: 'Change it if it was copied.',
    }),
    what: 'Another circular of the same year has the same body, letter for letter.',
    why: 'An older file was copied and its body never changed; or the letter is about to go out twice.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: `# Metni 2019/prim-tesviki.yaml dosyasındakinin aynısıdır.
`,
    right: null,
  },
  checkAmong({ circular }, { withBodyOf }) {
    const other = circular.body.length < LEAST ? null : withBodyOf(circular);
    return other ? [{ args: { other: other.file }, at: ['metin'] }] : [];
  },
});
