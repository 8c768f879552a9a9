/** Signs that the text faces lack → the faces that have them: ₺ in the letters' own cut, arrows, boxes, ticks beside them. */

import type { Faces } from './face.js';
import type { FaceName } from './page.js';

export interface FacedText {
  readonly text: string;
  readonly face: FaceName;
}

/** The text in as few parts as it takes; what no face has stays in the face that was asked for. */
export function inFaces(text: string, face: FaceName, faces: Faces): readonly FacedText[] {
  // Almost all text is of letters every face has; asking for each would cost more than setting them.
  if (PLAIN.test(text)) return [{ text, face }];
  const parts: FacedText[] = [];
  for (const character of text) {
    const own = faceOf(character.codePointAt(0) ?? 0, face, faces);
    const last = parts.at(-1);
    if (last?.face === own) parts[parts.length - 1] = { text: last.text + character, face: own };
    else parts.push({ text: character, face: own });
  }
  return parts;
}

/** Letters, digits and signs of Turkish text. */
export const PLAIN =
  /^[\s\u0020-\u007e\u00a0-\u00ff\u011e\u011f\u0130\u0131\u015e\u015f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/;

function faceOf(codePoint: number, face: FaceName, faces: Faces): FaceName {
  if (faces(face).has(codePoint)) return face;
  return fallbacks(face).find((other) => faces(other).has(codePoint)) ?? face;
}

const known = new WeakMap<FaceName, readonly FaceName[]>();

function fallbacks(face: FaceName): readonly FaceName[] {
  const before = known.get(face);
  if (before) return before;
  const family = face.family === 'sans' ? 'sans-signs' : 'serif-signs';
  const all: readonly FaceName[] = [
    { ...face, family },
    { family: 'symbols', bold: face.bold, italic: false },
  ];
  known.set(face, all);
  return all;
}

/** Whether any of the faces that a text may be set in has the character. */
export function isDrawn(codePoint: number, face: FaceName, faces: Faces): boolean {
  return [face, ...fallbacks(face)].some((each) => faces(each).has(codePoint));
}
