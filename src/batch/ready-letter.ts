/** A letter ready to be made: what it says, and what it is drawn with. */

import type { LetterStatus } from '../compose/compose.js';
import type { ResolvedLetter } from '../compose/resolved-letter.js';
import type { Materials } from '../pipeline.js';

export interface ReadyLetter {
  /** Without folder `out/` and extension. */
  readonly name: string;
  readonly resolved: ResolvedLetter;
  readonly letterStatus: LetterStatus;
  readonly materials: Materials;
}
