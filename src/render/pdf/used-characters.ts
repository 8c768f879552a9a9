/**
 * Pages → the characters that each face draws on them: known before the first is drawn, so that fonts have fixed codes.
 * Rounded up, so that the letters of a batch have one font between them: it is cut and packed once.
 */

import type { Face, Faces } from '../../typeset/face.js';
import type { FaceName, Page } from '../../typeset/page.js';

/** Code points in rising order, by face in the order of use. */
export function usedCharacters(pages: readonly Page[], faces: Faces): ReadonlyMap<Face, readonly number[]> {
  const used = new Map<Face, Set<number>>();
  const add = (text: string, name: FaceName): void => {
    const face = faces(name);
    const characters = used.get(face) ?? new Set();
    used.set(face, characters);
    for (const character of text) characters.add(character.codePointAt(0) ?? 0);
  };
  for (const { elements } of pages) {
    for (const element of elements) {
      if (element.kind === 'watermark') add(element.text, element.face);
      if (element.kind === 'text') add(element.endsWithSpace ? `${element.text} ` : element.text, element.face);
    }
  }
  return new Map([...used].map(([face, characters]) => [face, rounded(characters).sort((one, other) => one - other)]));
}

const codesOf = (characters: string): readonly number[] => Array.from(characters, (each) => each.charCodeAt(0));

/** Any letter has other digits in its numbers than the next. */
const DIGITS = codesOf('0123456789');
const ALPHABETS = ['abcçdefgğhıijklmnoöprsştuüvyz', 'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ', ' ,.:;-()/\'"'].map(codesOf);

/** Digits, where there are any; of an alphabet of which half is used, all. An outline or two weigh less than a font. */
function rounded(used: ReadonlySet<number>): number[] {
  const isUsed = (each: number) => used.has(each);
  const whole = ALPHABETS.filter((alphabet) => alphabet.filter(isUsed).length * 2 >= alphabet.length);
  return [...new Set([...used, ...(DIGITS.some(isUsed) ? DIGITS : []), ...whole.flat()])];
}
