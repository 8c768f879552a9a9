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
): ReadonlyMap<CircularRecord, readonly LintFinding[]> {
  const { workspace, organisation, circulars } = snapshot;
  const today = dateInZone(now, organisation.timeZone);
  const neighbours = neighboursAmong(circulars.flatMap(({ circular }) => circular ?? []));
  const refused = new Map<CircularRecord, readonly LintFinding[]>();
  const ofAll = organisationErrors(snapshot);
  for (const record of records) {
    const { circular, file, status, source, all } = record;
    if (circular === null || source === null || status?.state !== 'draft' || hasError(all)) continue;
    const found = locate(lintCircular({ circular, organisation, today }, neighbours), workspace.sources);
    const files = [{ document: `circular:${file}` as const, source, isWhole: false, isIssued: false }];
    const errors = errorsOf(applyRuleLevels(found, { organisation, codes: [], files }));
    // What is wrong with every letter is said once.
    const shared = refused.size === 0 ? ofAll : [];
    if (errors.length + ofAll.length > 0) refused.set(record, [...shared, ...errors]);
  }
  return refused;
}

/** Of what every letter prints of genelge.yaml; a signer's name is held against the letters that he signs. */
function organisationErrors({ workspace, organisation, organisationFiles }: WorkspaceSnapshot): readonly LintFinding[] {
  const files = organisationFiles.map(({ document, source }) => ({
    document,
    source,
    isWhole: false,
    isIssued: false,
  }));
  const printed = lintOrganisation(organisation).filter(({ at }) => at?.path[0] === 'kurum');
  return errorsOf(applyRuleLevels(locate(printed, workspace.sources), { organisation, codes: [], files }));
}

function errorsOf(diagnostics: readonly Diagnostic<LintFinding>[]): readonly LintFinding[] {
  return diagnostics.map(({ finding }) => finding).filter(({ severity }) => severity === 'error');
}
