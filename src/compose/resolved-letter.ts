/** A letter with everything it names looked up and formatted, its numbers included: all that rendering needs. */

import type { BodyGrammar } from '../body/grammar.js';
import type { LetterMeta } from '../letter/letter.js';
import type { KeyPath, LetterDocument, Place } from '../source.js';
import type { LetterView } from './view-shape.js';

/** Plain JSON. */
export interface ResolvedLetter {
  readonly view: LetterView;
  /** Metin: Markdown. */
  readonly body: string;
  /** By which the body is read. */
  readonly grammar: BodyGrammar;
  readonly meta: LetterMeta;
  /** Where values of the view come from, by view path (`ilgi.maddeler.0`); a value's nearest ancestor answers for it. */
  readonly origins: { readonly [viewPath: string]: { readonly document: LetterDocument; readonly path: KeyPath } };
}

/** The YAML place of a view value, or null where it is the program's own. */
export function valuePlace({ origins }: ResolvedLetter, viewPath: string): Place | null {
  for (let path = viewPath; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const origin = origins[path];
    if (origin) return { ...origin, within: null };
  }
  return null;
}
