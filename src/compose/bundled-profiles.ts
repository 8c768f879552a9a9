/** The package's own profiles, compiled ahead of time. The build puts them here; from source there are none. */

import type { BlockStyle, PageStyle } from '../letter/style.js';
import type { PrecompiledTemplate } from './template-run.js';

export interface BundledProfile {
  /** Names of its templates (`kurum/letter.hbs`), in the order in which the marks number them. */
  readonly files: readonly string[];
  readonly precompiled: Readonly<Record<string, PrecompiledTemplate>>;
  /** SHA-256 of each of its files (`antet.hbs`, `style.yaml`): a letter sealed with these is drawn with this profile. */
  readonly digests: Readonly<Record<string, string>>;
  /** Its style sheet, understood; plain JSON. */
  readonly style: {
    readonly page: PageStyle;
    readonly base: BlockStyle;
    readonly blocks: readonly (readonly [name: string, style: BlockStyle])[];
  };
}

/** Each is loaded when a letter asks for it. */
export const bundledProfiles: Readonly<Record<string, () => Promise<BundledProfile>>> = {};
