/** Syllables of a Turkish word (TDK, Yazım Kılavuzu, "Hece Yapısı ve Satır Sonunda Kelimelerin Bölünmesi"). */

const VOWELS = new Set('aeıioöuüâîû');

/** The alphabet, and the vowels that may carry a circumflex: the rules know no other letters. */
const TURKISH = /^[abcçdefgğhıijklmnoöprsştuüvyzâîû]+$/;

/** More consonants than Turkish has between two vowels, as in “kontrplak”: the rules' `kontrp-lak` nobody would say. */
const MOST_CONSONANTS = 3;

/**
 * Offsets at which a syllable other than the first begins, in rising order; none in a word with letters that Turkish
 * lacks. `word` in small letters. Of the consonants between two vowels the last begins the next syllable (`Türk-çe`,
 * `elekt-rik`, `prog-ram`), in compounds too (`il-ko-kul`); those before the first vowel and after the last belong to
 * the syllable of that vowel, so that no part is without one.
 */
export function syllableStarts(word: string): readonly number[] {
  if (!TURKISH.test(word)) return [];
  const starts: number[] = [];
  let vowel = -1;
  for (let index = 0; index < word.length; index += 1) {
    if (!VOWELS.has(word[index] ?? '')) continue;
    const consonants = index - vowel - 1;
    if (vowel >= 0 && consonants <= MOST_CONSONANTS) starts.push(consonants === 0 ? index : index - 1);
    vowel = index;
  }
  return starts;
}
