/** A letter with everything it names looked up and formatted, its numbers included: all that rendering needs. */

import type { BodyGrammar } from '../body/grammar.js';
import type { EnclosureText } from '../circular/circular.js';
import type { LetterMeta } from '../letter/letter.js';
import type { KeyPath, LetterDocument, Place } from '../source.js';
import type { LetterView } from './view-shape.js';

/** Plain JSON. */
export interface ResolvedLetter {
  readonly view: LetterView;
  /** Metin: Markdown. */
  readonly body: string;
  /** Ek, in their order, those that are listed by name alone among them. */
  readonly enclosures: readonly ResolvedEnclosure[];
  /** By which the body, and those of enclosures, are read. */
  readonly grammar: BodyGrammar;
  readonly meta: LetterMeta;
  /** Where values of the view come from, by view path (`ilgi.maddeler.0`); a value's nearest ancestor answers for it. */
  readonly origins: { readonly [viewPath: string]: { readonly document: LetterDocument; readonly path: KeyPath } };
}

export interface ResolvedEnclosure {
  /** `Ek-1`, or the name by which it calls itself. */
  readonly label: string;
  readonly name: string;
  readonly pages: EnclosureText | null;
  /** Path in the workspace of the file that goes along when the letter is sent. */
  readonly file: string | null;
}

/** The YAML place of a view value, or null where it is the program's own. */
export function valuePlace({ origins }: ResolvedLetter, viewPath: string): Place | null {
  for (let path = viewPath; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const origin = origins[path];
    if (origin) return { ...origin, within: null };
  }
  return null;
}
