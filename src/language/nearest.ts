/** The known word that was most likely meant by an unknown one. */

import { foldTr } from './casing.js';

/** null where nothing is near: more than a third of the letters differ. Case, diacritics, `-` and `_` do not count. */
export function nearest(word: string, known: readonly string[]): string | null {
  const folded = bare(word);
  let best: string | null = null;
  let least = Math.floor(folded.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(folded, bare(candidate), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function bare(word: string): string {
  return foldTr(word.slice(0, 60)).replace(/[-_\s]/g, '');
}

/** Optimal string alignment (Damerau–Levenshtein with adjacent swaps); `limit` where it is that or more. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? limit, limit);
}
