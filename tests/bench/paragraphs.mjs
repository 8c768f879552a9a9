// Paragraphs made of many bodies' sentences by a seed: the same seed gives the same paragraphs.
import { readFileSync } from 'node:fs';

/** A sentence a line, in the manner of town halls, ministries, universities, chambers, banks … */
const sentences = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
/** The settings of justified text were searched on the even lines: the odd ones nothing was tuned on. */
const fresh = sentences.filter((_, index) => index % 2 === 1);
const COUNT = 160;

export function paragraphsOf(seed) {
  let state = seed;
  /** Xorshift (G. Marsaglia, 2003), below `limit`. */
  const next = (limit) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
  const paragraph = () => Array.from({ length: 1 + next(4) + next(2) }, () => fresh[next(fresh.length)]).join(' ');
  return Array.from({ length: COUNT }, paragraph);
}
