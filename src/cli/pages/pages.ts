/** The page of every code there is; a code without one does not compile. */

import type { RuleCode } from '../../lint/findings.js';
import type { Page } from '../../lint/page.js';
import { rules } from '../../lint/rules.js';
import type { AnyFinding } from '../messages/catalogue.js';
import { circular } from './circular.js';
import { cli } from './cli.js';
import { compose } from './compose.js';
import { git } from './git.js';
import type { PagesOf } from './page-of.js';
import { register } from './register.js';
import { settings } from './settings.js';
import { style } from './style.js';
import { typeset } from './typeset.js';
import { workspace } from './workspace.js';
import { yaml } from './yaml.js';

const others: PagesOf<Exclude<AnyFinding['code'], RuleCode>> = {
  ...yaml,
  ...circular,
  ...settings,
  ...compose,
  ...style,
  ...typeset,
  ...workspace,
  ...register,
  ...git,
  ...cli,
};

/** By code, rules first: those are what an office sets. */
export const pages: Readonly<Record<string, Page>> = {
  ...Object.fromEntries(Object.values(rules).map(({ code, page }) => [code, page])),
  ...others,
};
