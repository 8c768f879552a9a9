/** What the rules, as the office sets them, have against numbering a draft: a wrong IBAN is not to go out with a number. */

import { type Diagnostic, hasError } from '../diagnostic.js';
import { dateInZone } from '../language/dates.js';
import type { LintFinding } from '../lint/findings.js';
import { lintCircular } from '../lint/lint.js';
import { neighboursAmong } from '../lint/neighbours.js';
import { applyRuleLevels } from '../workspace/apply-rule-levels.js';
import type { CircularRecord, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { locate } from '../workspace/locate.js';

/** By draft, its errors; what is less than an error is for `check` to say. */
export function checkRules(
  records: readonly CircularRecord[],
  { organisation, circulars }: WorkspaceSnapshot,
  now: Date,
): ReadonlyMap<CircularRecord, readonly Diagnostic<LintFinding>[]> {
  const today = dateInZone(now, organisation.timeZone);
  const neighbours = neighboursAmong(circulars.flatMap(({ circular }) => circular ?? []));
  const refused = new Map<CircularRecord, readonly Diagnostic<LintFinding>[]>();
  for (const record of records) {
    const { circular, status, source, sources, all } = record;
    if (circular === null || source === null || status?.state !== 'draft' || hasError(all)) continue;
    const found = locate(lintCircular({ circular, organisation, today }, neighbours), sources);
    const files = [{ source, isWhole: false, isIssued: false }];
    const leveled = applyRuleLevels(found, { organisation, codes: [], files });
    const errors = leveled.filter(({ finding }) => finding.severity === 'error');
    if (errors.length > 0) refused.set(record, errors);
  }
  return refused;
}
