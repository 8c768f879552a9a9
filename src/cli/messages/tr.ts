/** Everything the program says in Turkish. */

import type { Catalogue } from './catalogue.js';
import { circular } from './tr/circular.js';
import { cli } from './tr/cli.js';
import { compose } from './tr/compose.js';
import { git } from './tr/git.js';
import { lint } from './tr/lint.js';
import { questions } from './tr/questions.js';
import { register } from './tr/register.js';
import { ui } from './tr/remarks.js';
import { typeset } from './tr/typeset.js';
import { workspace } from './tr/workspace.js';
import { yaml } from './tr/yaml.js';

export const turkish: Catalogue = {
  language: 'tr',
  severity: { error: 'hata', warning: 'uyarı', hint: 'not' },
  ui,
  questions,
  findings: { ...cli, ...git, ...workspace, ...yaml, ...circular, ...register, ...lint, ...compose, ...typeset },
};
