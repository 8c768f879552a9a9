/** Characters that nobody sees, and that change where lines break or how words are found. */

import { CUSTOM } from '../page.js';
import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import type { Hit, Rule } from '../rule.js';

export const unseenCharacter: Rule<'lint/unseen-character'> = {
  code: 'lint/unseen-character',
  page: {
    severity: 'hint',
    title: { tr: 'Görünmeyen karakter', en: 'Unseen character' },
    what: {
      tr: 'Bölünmez boşluk (U+00A0, U+202F), yumuşak tire (U+00AD), sıfır genişlikte birleştirici ya da yön işareti var. Bölünmez boşluk ve yumuşak tire işini görür; öbürleri çoğu zaman başka bir belgeden yapıştırılmıştır.',
      en: 'There is a no-break space (U+00A0, U+202F), a soft hyphen (U+00AD), a joiner without width or a mark of direction. The first two do their work; the others were most often pasted from another document.',
    },
    why: {
      tr: 'Satır beklenmedik yerde bölünür ya da bölünmez; sözcük aranınca bulunmaz.',
      en: 'Lines break, or do not, where nobody expects it, and searching does not find the word.',
    },
    wrong: 'konu: "Genel\\u00a0Kurul Toplantısı"\n',
    right: 'konu: Genel Kurul Toplantısı\n',
    basis: CUSTOM,
  },
  check: ({ circular }) => printedTexts(circular).flatMap(unseenIn),
  checkOrganisation: (organisation) => organisationTexts(organisation).flatMap(unseenIn),
};

const UNSEEN = /[\u00a0\u202f\u00ad\u200c-\u200f\u2028-\u202e\u2060-\u2069\u3164]/gu;

/** One complaint a character and text: a pasted page may hold hundreds. */
function unseenIn({ path, text }: PrintedText): Hit<'lint/unseen-character'>[] {
  const found = [...text.matchAll(UNSEEN)];
  return [...new Set(found.map(([character]) => character))].map((character) => {
    const all = found.filter(([each]) => each === character);
    const start = all[0]?.index ?? 0;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`.replace(/[a-f]/g, hexCapital);
    return { args: { character: code, count: all.length }, at: path, within: { start, end: start + 1 } };
  });
}

function hexCapital(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 32);
}
