/** Everything the program says in English. */

import type { Catalogue } from './catalogue.js';
import { circular } from './en/circular.js';
import { cli } from './en/cli.js';
import { compose } from './en/compose.js';
import { typeset } from './en/typeset.js';
import { workspace } from './en/workspace.js';
import { yaml } from './en/yaml.js';

export const english: Catalogue = {
  severity: { error: 'error', warning: 'warning', hint: 'note' },
  ui: {
    rendered: (letters, failed) =>
      failed === 0 ? `Rendered: ${letters}.` : `Rendered: ${letters}; not rendered because of errors: ${failed}.`,
    nothingToRender: 'There is no circular to render.',
  },
  findings: { ...cli, ...workspace, ...yaml, ...circular, ...compose, ...typeset },
};
