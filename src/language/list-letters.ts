/** The letters that count in Turkish lists: a b c ç d e f g ğ h ı i j … (Y 13). */

const LETTERS = [...'abcçdefgğhıijklmnoöprsştuüvyz'];

/** The letter of the n-th item, from 0; past z the letters double: aa, bb … */
export function listLetter(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  return letter.repeat(Math.floor(index / LETTERS.length) + 1);
}
