/** The letters that count in Turkish lists: a b c ç d e f g ğ h ı i j … (Y 13). */

const LETTERS = [...'abcçdefgğhıijklmnoöprsştuüvyz'];

/** The letter of the n-th item, from 0; past z the letters double: aa, bb … */
export function listLetter(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  return letter.repeat(Math.floor(index / LETTERS.length) + 1);
}

/** The place of such a letter in its order, from 0; -1 where it is none. */
export function listLetterIndex(letter: string): number {
  return letter.length === 1 ? LETTERS.indexOf(letter) : -1;
}
