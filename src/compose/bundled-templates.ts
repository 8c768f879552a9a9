/** The package's own templates, compiled ahead of time. The build puts them here; from source there are none. */

import type { PrecompiledTemplate } from './template-run.js';

export interface BundledTemplates {
  /** Workspace names, in the order in which the marks number them. */
  readonly files: readonly string[];
  readonly precompiled: Readonly<Record<string, PrecompiledTemplate>>;
}

/** Profile → its templates. */
export const bundledTemplates: Readonly<Record<string, BundledTemplates>> = {};
