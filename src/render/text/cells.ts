/** A string → how many columns of a fixed-width screen it takes. */

/** One column of a fixed-width screen. */
export type Cells = number;

/** Letters, digits, punctuation and signs of Turkish letters, precomposed: one cell each, and no need to look closer. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2500-\u257f]*$/;

/** Marks that sit on the letter before them, joiners, variation selectors, skin tones. */
const NO_CELL = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;

/** East Asian wide forms (UAX 11) and signs that show as emoji. Of a flag's two letters each takes one. */
const TWO_CELLS =
  /^(?!\p{Regional_Indicator})[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;

const JOINER = '\u200d';

/** Cells of a text without line ends. A letter with its combining marks takes one, an emoji of any length two. */
export function cellsOf(text: string): Cells {
  if (PLAIN.test(text)) return text.length;
  let cells = 0;
  let previous = '';
  for (const character of text) {
    if (previous !== JOINER) cells += cellsOfCharacter(character);
    previous = character;
  }
  return cells;
}

/** Cells of the widest of some texts; 0 of none. */
export function widestOf(texts: readonly string[]): Cells {
  return texts.reduce((widest, text) => Math.max(widest, cellsOf(text)), 0);
}

function cellsOfCharacter(character: string): Cells {
  if (NO_CELL.test(character)) return 0;
  return TWO_CELLS.test(character) ? 2 : 1;
}
