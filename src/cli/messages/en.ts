/** Everything the program says in English. */

import type { Catalogue } from './catalogue.js';
import { cli } from './en/cli.js';
import { workspace } from './en/workspace.js';

export const english: Catalogue = {
  severity: { error: 'error', warning: 'warning', hint: 'note' },
  ui: {
    rendered: (letters, failed) =>
      failed === 0 ? `Rendered: ${letters}.` : `Rendered: ${letters}; not rendered because of errors: ${failed}.`,
    nothingToRender: 'There is no circular to render.',
  },
  findings: { ...cli, ...workspace },
};
