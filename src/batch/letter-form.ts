/** What is made of every letter, and what all of them are made with. */

import type { Format } from '../pipeline.js';
import type { LetterheadUse } from '../typeset/layout-context.js';
import type { Surroundings } from '../workspace/load-files.js';
import type { Store } from '../workspace/store/durable.js';

export interface LetterForm {
  readonly formats: readonly Format[];
  /** On the pages of its PDF; drawn, where nothing is said. */
  readonly letterhead?: LetterheadUse | undefined;
}

export interface RendererMaterials extends Pick<Surroundings, 'workspace' | 'organisation'> {
  readonly store: Store;
}
