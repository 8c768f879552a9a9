/** Where patterns break a word (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). */

/** Letters, with `.` at a word's ends; where a pattern ends, the index of its levels. */
export interface PatternTrie {
  readonly [letter: string]: PatternNode;
}

export type PatternNode = PatternTrie | number | readonly [further: PatternTrie, levels: number];

/** As npm `hyphen` packs them: the levels of the gaps before, between and after a pattern's letters; `.` is no letter. */
export type Patterns = readonly [levels: readonly (readonly number[])[], trie: PatternTrie, ...unknown[]];

/** Offsets in rising order, at least two letters from either end. `word` in small letters. */
export function patternBreaks(word: string, [levels, trie]: Patterns): readonly number[] {
  const gaps = new Uint8Array(word.length + 1);
  const dotted = `.${word}.`;
  for (let start = 0; start < word.length; start += 1) {
    let branch: PatternTrie | null = trie;
    for (let at = start; branch !== null && at < dotted.length; at += 1) {
      const node: PatternNode | undefined = branch[dotted[at] ?? ''];
      if (node === undefined) break;
      branch = isEnd(node) ? null : isBoth(node) ? node[0] : node;
      const found = isEnd(node) ? node : isBoth(node) ? node[1] : null;
      if (found !== null) raise(gaps, Math.max(0, start - 1), levels[found] ?? []);
    }
  }
  // At an odd level a word may be broken, at an even one it may not.
  return Array.from(gaps.keys()).filter((gap) => gap >= 2 && gap <= word.length - 2 && (gaps[gap] ?? 0) % 2 === 1);
}

function isEnd(node: PatternNode): node is number {
  return typeof node === 'number';
}

function isBoth(node: PatternNode): node is readonly [PatternTrie, number] {
  return Array.isArray(node);
}

/** Of all patterns that speak of a gap the highest level holds. */
function raise(gaps: Uint8Array, from: number, levels: readonly number[]): void {
  for (const [index, level] of levels.entries()) gaps[from + index] = Math.max(gaps[from + index] ?? 0, level);
}
