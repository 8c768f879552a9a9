/** What changed between two texts, word by word, with a few words round each change. */

export interface Difference {
  /** Words that stand before it in both; `…` where there are more. */
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly trail: string;
}

/** Words of what stayed, shown at each side. */
const CONTEXT = 4;
/** Of words compared with words: beyond it, all between the first and the last change is told as one. */
const MOST_COMPARED = 4_000_000;

/** In the order of the text. A line end counts as a word of its own. */
export function differencesOf(before: string, after: string): readonly Difference[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const runs = runsOf(old, now);
  return runs
    .filter(({ removed, added }) => removed.length + added.length > 0)
    .map(({ removed, added, end }) => ({
      lead: shown(now.slice(0, end - added.length), 'lead'),
      removed: joined(removed),
      added: joined(added),
      trail: shown(now.slice(end), 'trail'),
    }));
}

interface Run {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Where it ends in the new text. */
  readonly end: number;
}

const LINE_END = '¶';

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [LINE_END] : []), ...line.split(/\s+/).filter((word) => word !== '')]);
}

/** By the longest common subsequence of what lies between the first and the last difference. */
function runsOf(old: readonly string[], now: readonly string[]): readonly Run[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let same = 0;
  while (same < Math.min(old.length, now.length) - start && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  const [a, b] = [old.slice(start, old.length - same), now.slice(start, now.length - same)];
  if (a.length * b.length > MOST_COMPARED) return [{ removed: a, added: b, end: start + b.length }];
  const common = commonLengths(a, b);
  const at = (i: number, j: number): number => common[i * (b.length + 1) + j] ?? 0;
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromOld, fromNow] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    runs.push({ removed: a.slice(fromOld, i), added: b.slice(fromNow, j), end: start + j });
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    }
  }
  return runs;
}

/** At `i * (b.length + 1) + j`: how many words the rests from there have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (index: number): number => lengths[index] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      lengths[here] = a[i] === b[j] ? at(here + width + 1) + 1 : Math.max(at(here + width), at(here + 1));
    }
  }
  return lengths;
}

function shown(words: readonly string[], side: 'lead' | 'trail'): string {
  const near = side === 'lead' ? words.slice(-CONTEXT) : words.slice(0, CONTEXT);
  const more = words.length > near.length ? '…' : '';
  return joined(side === 'lead' ? [more, ...near] : [...near, more]);
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
