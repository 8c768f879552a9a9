/** Everything the program says in English. */

import type { Catalogue } from './catalogue.js';
import { circular } from './en/circular.js';
import { cli } from './en/cli.js';
import { compose } from './en/compose.js';
import { git } from './en/git.js';
import { lint } from './en/lint.js';
import { questions } from './en/questions.js';
import { register } from './en/register.js';
import { ui } from './en/remarks.js';
import { typeset } from './en/typeset.js';
import { workspace } from './en/workspace.js';
import { yaml } from './en/yaml.js';

export const english: Catalogue = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', hint: 'note' },
  ui,
  questions,
  findings: { ...cli, ...git, ...workspace, ...yaml, ...circular, ...register, ...lint, ...compose, ...typeset },
};
