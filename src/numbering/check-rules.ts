/** What the rules, as the office sets them, have against numbering a draft: a wrong IBAN is not to go out with a number. */

import { type Diagnostic, hasError } from '../diagnostic.js';
import { dateInZone } from '../language/dates.js';
import type { LintFinding } from '../lint/findings.js';
import { lintCircular, lintOrganisation } from '../lint/lint.js';
import { neighboursAmong } from '../lint/neighbours.js';
import { applyRuleLevels } from '../workspace/apply-rule-levels.js';
import type { CircularRecord, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { locate } from '../workspace/locate.js';

/** By draft, its errors; what is less than an error is for `check` to say. */
export function checkRules(
  records: readonly CircularRecord[],
  snapshot: WorkspaceSnapshot,
  now: Date,
): ReadonlyMap<CircularRecord, readonly Diagnostic<LintFinding>[]> {
  const { organisation, circulars } = snapshot;
  const today = dateInZone(now, organisation.timeZone);
  const neighbours = neighboursAmong(circulars.flatMap(({ circular }) => circular ?? []));
  const refused = new Map<CircularRecord, readonly Diagnostic<LintFinding>[]>();
  const ofAll = organisationErrors(snapshot);
  for (const record of records) {
    const { circular, status, source, sources, all } = record;
    if (circular === null || source === null || status?.state !== 'draft' || hasError(all)) continue;
    const found = locate(lintCircular({ circular, organisation, today }, neighbours), sources);
    const files = [{ source, isWhole: false, isIssued: false }];
    const leveled = applyRuleLevels(found, { organisation, codes: [], files });
    const errors = leveled.filter(isError);
    // What is wrong with every letter is said once.
    const shared = refused.size === 0 ? ofAll : [];
    if (errors.length + ofAll.length > 0) refused.set(record, [...shared, ...errors]);
  }
  return refused;
}

/** Of what every letter prints of genelge.yaml; a signer's name is held against the letters that he signs. */
function organisationErrors({ organisation, sources }: WorkspaceSnapshot): readonly Diagnostic<LintFinding>[] {
  const files = [...sources.values()].map((source) => ({ source, isWhole: false, isIssued: false }));
  const printed = lintOrganisation(organisation).filter(({ at }) => at?.path[0] === 'kurum');
  const found = locate(printed, sources);
  return applyRuleLevels(found, { organisation, codes: [], files }).filter(isError);
}

function isError({ finding }: Diagnostic<LintFinding>): boolean {
  return finding.severity === 'error';
}
