/** A broken file may have thousands of findings: those beyond a hundred are counted. */

import type { Diagnostic } from '../../diagnostic.js';
import { groupBy } from '../../language/group-by.js';
import type { AnyFinding } from '../../messages/all-findings.js';
import { cliFinding } from '../../messages/cli-findings.js';

const MOST_OF_A_FILE = 100;

/** Errors are told before what is less; of each file, how many are not told stands behind those that are. */
export function countRest(diagnostics: readonly Diagnostic<AnyFinding>[]): readonly Diagnostic<AnyFinding>[] {
  const kinds = oneOfAKind(diagnostics);
  if (kinds.length <= MOST_OF_A_FILE) return kinds;
  const files = groupBy(kinds, ({ source }) => source?.file ?? null);
  return [...files].flatMap(([file, own]) => {
    if (file === null || own.length <= MOST_OF_A_FILE) return own;
    const bySeverity = groupBy(own, ({ finding }) => finding.severity);
    const ranked = (['error', 'warning', 'hint'] as const).flatMap((severity) => bySeverity.get(severity) ?? []);
    const told = new Set(ranked.slice(0, MOST_OF_A_FILE));
    const rest = cliFinding('cli/more-findings', { count: own.length - told.size }, null);
    return [...own.filter((each) => told.has(each)), { finding: rest, source: own[0]?.source ?? null, span: null }];
  });
}

/** What one bad copy does to a text hundreds of times. */
const OF_A_COPY: ReadonlySet<string> = new Set<AnyFinding['code']>([
  'yaml/invisible-character',
  'yaml/ligature',
  'yaml/double-dot',
  'yaml/comma-below',
  'yaml/lost-character',
  'lint/look-alike-letter',
  'body/parted-word',
  'body/joined-lines',
  'body/tab',
]);
const MOST_OF_A_COPY = 3;

/** Of a file whose text was copied badly the first place of each kind, and how many there are. */
function oneOfAKind(diagnostics: readonly Diagnostic<AnyFinding>[]): readonly Diagnostic<AnyFinding>[] {
  const kindOf = ({ finding, source }: Diagnostic<AnyFinding>) =>
    source !== null && OF_A_COPY.has(finding.code) ? `${finding.code} ${source.file}` : null;
  const kinds = groupBy(diagnostics, kindOf);
  return diagnostics.flatMap((each): readonly Diagnostic<AnyFinding>[] => {
    const kind = kindOf(each);
    const all = kind === null ? [] : (kinds.get(kind) ?? []);
    if (all.length <= MOST_OF_A_COPY) return [each];
    if (all[0] !== each) return [];
    const rest = cliFinding('cli/same-findings', { code: each.finding.code, count: all.length - 1 }, null);
    return [each, { finding: rest, source: each.source, span: null }];
  });
}
