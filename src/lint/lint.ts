/** A circular, or genelge.yaml, held against every rule. */

import type { Organisation } from '../circular/organisation.js';
import type { RuleCode, RuleFinding } from './findings.js';
import type { Neighbours } from './neighbours.js';
import type { Subject } from './rule.js';
import { rules } from './rules.js';

/** What the rules say of one circular. */
export function lintCircular(subject: Subject, neighbours: Neighbours): readonly RuleFinding[] {
  return Object.values(rules).flatMap<RuleFinding>((rule) => rule.lintCircular(subject, neighbours));
}

/** What the rules say of genelge.yaml. */
export function lintOrganisation(organisation: Organisation): readonly RuleFinding[] {
  return Object.values(rules).flatMap<RuleFinding>((rule) => rule.lintOrganisation(organisation));
}

/** What to write in the place of a complaint; null where nothing is safe. */
export function mendFor(code: RuleCode, pointed: string): string | null {
  return rules[code].mend?.(pointed) ?? null;
}
