/** A circular, or genelge.yaml, held against every rule. */

import type { Organisation } from '../circular/organisation.js';
import type { RuleCode, RuleFinding } from './findings.js';
import type { Neighbours } from './neighbours.js';
import type { Hit, Rule, Subject } from './rule.js';
import { rules } from './rules.js';

/** What the rules say of one circular. */
export function lintCircular(subject: Subject, neighbours: Neighbours): readonly RuleFinding[] {
  return all().flatMap((rule) => [
    ...toFindings(rule, rule.check?.(subject), 'circular'),
    ...toFindings(rule, rule.checkAmong?.(subject, neighbours), 'circular'),
  ]);
}

/** What the rules say of genelge.yaml. */
export function lintOrganisation(organisation: Organisation): readonly RuleFinding[] {
  return all().flatMap((rule) => toFindings(rule, rule.checkOrganisation?.(organisation), 'organisation'));
}

/** What to write in the place of a complaint; null where no rule knows it, or nothing is safe. */
export function mendFor(code: RuleCode, pointed: string): string | null {
  return rules[code].mend?.(pointed) ?? null;
}

function all(): readonly AnyRule[] {
  return Object.values(rules);
}

type AnyHit = { readonly [Code in RuleCode]: Hit<Code> }[RuleCode];
type AnyRule = { readonly [Code in RuleCode]: Rule<Code> }[RuleCode];

function toFindings(rule: AnyRule, hits: readonly AnyHit[] = [], document: string): readonly RuleFinding[] {
  return hits.map(({ args, at: path, within = null, severity = rule.page.severity }) => {
    // A rule's hits carry its own code's arguments, which the union of rules cannot say of a single one.
    return {
      code: rule.code,
      severity,
      args,
      at: { document, path, within },
    } as RuleFinding;
  });
}
