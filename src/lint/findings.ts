/** What may be wrong with a letter that reads well: the complaints of the rules, and of their settings. */

import { type FindingOf, findingsOf, warning } from '../diagnostic.js';
import type { rules } from './rules.js';

/** A complaint of a rule. */
export type RuleFinding = FindingOf<typeof rules>;

export type RuleCode = RuleFinding['code'];

/** About `kurallar:` and `# genelge-ignore:`, by which an office sets its rules. */
export const settingFindings = {
  'lint/unknown-code': warning<{ code: string; nearest: string | null }>(),
  'lint/fixed-severity': warning<{ code: string }>(),
  'lint/useless-ignore': warning<{ code: string; nearest: string | null }>(),
};

export type SettingFinding = FindingOf<typeof settingFindings>;

export const settingFinding = findingsOf(settingFindings);

export type LintFinding = RuleFinding | SettingFinding;
