/** Characters that nobody sees, and that change where lines break or how words are found. */

import { CUSTOM } from '../bases.js';
import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import { type Hit, rule } from '../rule.js';

type Args = { character: string; count: number };

export const unseenCharacter = rule<'lint/unseen-character', Args>({
  code: 'lint/unseen-character',
  severity: 'hint',
  tr: () => ({
    title: 'Görünmeyen karakter',
    finding: ({ character, count }) => ({
      message:
        count === 1
          ? `Görünmeyen bir karakter var (${character}).`
          : `Görünmeyen ${count} karakter var (${character}).`,
      help: 'Bilerek yazılmadıysa silin.',
    }),
    what: 'Bölünmez boşluk (U+00A0, U+202F), yumuşak tire (U+00AD), sıfır genişlikte birleştirici ya da yön işareti var. Bölünmez boşluk ve yumuşak tire işini görür; öbürleri çoğu zaman başka bir belgeden yapıştırılmıştır.',
    why: 'Satır beklenmedik yerde bölünür ya da bölünmez; sözcük aranınca bulunmaz.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Unseen character',
    finding: ({ character, count }) => ({
      message:
        count === 1 ? `There is an unseen character (${character}).` : `Unseen characters (${character}): ${count}.`,
      help: 'Remove what was not meant.',
    }),
    what: 'There is a no-break space (U+00A0, U+202F), a soft hyphen (U+00AD), a joiner without width or a mark of direction. The first two do their work; the others were most often pasted from another document.',
    why: 'Lines break, or do not, where nobody expects it, and searching does not find the word.',
    basis: CUSTOM.en,
  }),
  example: { wrong: 'konu: "Genel\\u00a0Kurul Toplantısı"\n', right: 'konu: Genel Kurul Toplantısı\n' },
  check: ({ circular }) => printedTexts(circular).flatMap(unseenIn),
  checkOrganisation: (organisation) => organisationTexts(organisation).flatMap(unseenIn),
});

const UNSEEN = /[\u00a0\u202f\u00ad\u200c-\u200f\u2028-\u202e\u2060-\u2069\u3164]/gu;

/** One complaint a character and text: a pasted page may hold hundreds. */
function unseenIn({ path, text }: PrintedText): Hit<Args>[] {
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
