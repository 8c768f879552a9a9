/** What is made of every letter, and what all of them are made with. */

import type { Format } from '../pipeline.js';
import type { Surroundings } from '../workspace/load-files.js';
import type { Store } from '../workspace/store/durable.js';

export interface LetterForm {
  readonly formats: readonly Format[];
}

export interface RendererMaterials extends Pick<Surroundings, 'workspace' | 'organisation'> {
  readonly store: Store;
}
