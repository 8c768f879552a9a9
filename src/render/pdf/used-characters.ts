/** Pages → the characters that each face draws on them: known before the first is drawn, so that fonts have fixed codes. */

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
  return new Map([...used].map(([face, characters]) => [face, [...characters].sort((one, other) => one - other)]));
}
