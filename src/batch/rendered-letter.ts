/** What comes of one letter's turn. */

import type { CircularFinding } from '../circular/findings.js';
import type { Diagnostic } from '../diagnostic.js';
import type { PictureFinding } from '../image/findings.js';
import type { PipelineFinding, Rendition } from '../pipeline.js';
import type { RegisterFinding } from '../register/findings.js';
import type { ThemeFinding } from '../workspace/load-theme.js';

export type LetterFinding = CircularFinding | RegisterFinding | PictureFinding | PipelineFinding | ThemeFinding;

export interface RenderedLetter {
  /** null where there is no letter; the diagnostics say why. */
  readonly letter: MadeLetter | null;
  readonly diagnostics: readonly Diagnostic<LetterFinding>[];
  /** About its profile, which other letters share: to be told once, however often it is found. */
  readonly shared: readonly Diagnostic<LetterFinding>[];
  /** Templates that took part in it. */
  readonly parts: readonly string[];
}

export interface MadeLetter {
  /** Without folder `out/` and extension. */
  readonly name: string;
  readonly renditions: readonly Rendition[];
}
