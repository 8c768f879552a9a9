/** Turkish letter case: i↔İ and ı↔I, which the locale-less functions get wrong. */

/** Turkish capitals: `izmir` → `İZMİR`. Never for keys, URLs and e-mail addresses. */
export function upperTr(text: string): string {
  return text.toLocaleUpperCase('tr-TR');
}

/** Turkish small letters: `ILGIN` → `ılgın`. One code unit in, one out, for precomposed (NFC) text. */
export function lowerTr(text: string): string {
  return text.toLocaleLowerCase('tr-TR');
}

/** Folded for comparing what a person typed in a hurry: no case, no diacritics, i and ı alike. `izmir` finds `İZMİR`. */
export function foldTr(text: string): string {
  return lowerTr(text.normalize('NFC'))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i');
}

/** ASCII letters alone, for what no language has a part in: addresses, names of hosts. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
