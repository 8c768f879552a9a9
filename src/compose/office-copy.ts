/** Paraf and koordinasyon stand on the copy that the office keeps, and not on the one that is sent (Y 22). */

import type { ResolvedLetter } from './resolved-letter.js';

export interface LetterCopies {
  readonly sent: ResolvedLetter;
  /** null where both would say the same. */
  readonly office: ResolvedLetter | null;
}

/** A letter issued before copies were told apart is one letter, with all that it says. */
export function copiesOf(letter: ResolvedLetter): LetterCopies {
  const { view } = letter;
  if (!view.ayri_nusha || view.koordinasyon.length + view.paraf.length === 0) return { sent: letter, office: null };
  return { sent: { ...letter, view: { ...view, koordinasyon: [], paraf: [] } }, office: letter };
}
