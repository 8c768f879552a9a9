/** Characters that the face they are set in does not have: they would print as an empty box. */

import type { Faces } from './face.js';
import type { Stretch } from './flatten.js';

/** Each once, in order, as the character and its code point: `ﷺ (U+FDFA)`. */
export function missingCharacters(stretches: readonly Stretch[], faces: Faces): readonly string[] {
  const missing = new Set<string>();
  for (const { text, face } of stretches) {
    // Almost all text is of letters every face has; asking for each would cost more than setting them.
    if (PLAIN.test(text)) continue;
    const { has } = faces(face);
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!has(codePoint) && character.trim() !== '')
        missing.add(`${character} (U+${codePoint.toString(16).padStart(4, '0')})`);
    }
  }
  return [...missing];
}

const PLAIN =
  /^[\s\u0020-\u007e\u00a0-\u00ff\u011e\u011f\u0130\u0131\u015e\u015f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/;
