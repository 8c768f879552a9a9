/** What was worked out of a word, kept for the next time: the letters of a batch share nearly all their words. */

/** More than the words of any office; past it all are forgotten, so that no batch fills the memory. */
const MOST_WORDS = 20_000;

/** The function, asked once for each word. It must depend on the word alone. */
export function memoize<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined) return value;
    if (known.size >= MOST_WORDS) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
