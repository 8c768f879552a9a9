/** What is wrong with `kurallar:` of genelge.yaml: codes that there are not, and complaints that cannot be set. */

import type { Organisation } from '../circular/organisation.js';
import { type LintFinding, settingFinding } from '../lint/findings.js';
import { nearestCode } from '../lint/nearest-code.js';
import { allFindings, isCode } from '../messages/all-findings.js';
import { KEY, placeAt } from '../source.js';
import { isSettable } from '../workspace/apply-rule-levels.js';

/** Of a code that is no rule's, only what stops nothing can be set. */
export function checkRuleSettings({ ruleLevels }: Organisation): readonly LintFinding[] {
  return [...ruleLevels].flatMap(([code]): LintFinding[] => {
    const at = placeAt('organisation', ['kurallar', code, KEY]);
    if (!isCode(code)) {
      const args = { code, nearest: nearestCode(code, Object.keys(allFindings)) };
      return [settingFinding('lint/unknown-code', args, at)];
    }
    return isSettable(code, allFindings[code].severity) ? [] : [settingFinding('lint/fixed-severity', { code }, at)];
  });
}
