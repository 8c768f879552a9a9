/** A broken file may have thousands of findings: those beyond a hundred are counted. */

import type { Diagnostic } from '../../diagnostic.js';
import { groupBy } from '../../language/group-by.js';
import type { AnyFinding } from '../../messages/all-findings.js';
import { cliFinding } from '../../messages/cli-findings.js';

const MOST_OF_A_FILE = 100;

/** Errors are told before what is less; of each file, how many are not told stands behind those that are. */
export function countRest(diagnostics: readonly Diagnostic<AnyFinding>[]): readonly Diagnostic<AnyFinding>[] {
  if (diagnostics.length <= MOST_OF_A_FILE) return diagnostics;
  const files = groupBy(diagnostics, ({ source }) => source?.file ?? null);
  return [...files].flatMap(([file, own]) => {
    if (file === null || own.length <= MOST_OF_A_FILE) return own;
    const bySeverity = groupBy(own, ({ finding }) => finding.severity);
    const ranked = (['error', 'warning', 'hint'] as const).flatMap((severity) => bySeverity.get(severity) ?? []);
    const told = new Set(ranked.slice(0, MOST_OF_A_FILE));
    const rest = cliFinding('cli/more-findings', { count: own.length - told.size }, null);
    return [...own.filter((each) => told.has(each)), { finding: rest, source: own[0]?.source ?? null, span: null }];
  });
}
