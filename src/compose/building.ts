/** What building the letter needs besides the markup. */

import type { Block, EnclosurePages } from '../letter/letter.js';
import type { Place } from '../source.js';
import type { ComposeFinding } from './findings.js';

export interface Building {
  readonly body: readonly Block[];
  /** Pages of enclosures, by the enclosure's place among all. */
  readonly enclosures: ReadonlyMap<string, EnclosurePages>;
  /** The body of the enclosure that is built. */
  readonly enclosed: readonly Block[];
  /** Names that the style sheet has. */
  readonly styles: ReadonlySet<string>;
  /** The YAML place of a value of the view. */
  readonly valuePlace: (path: string) => Place | null;
  readonly findings: ComposeFinding[];
}
