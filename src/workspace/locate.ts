/** Findings → diagnostics: the one place where a key path becomes a span of a file. */

import type { Diagnostic, Finding } from '../diagnostic.js';
import type { LocatedSource } from '../source.js';

/** `sources` by the names under which findings speak of documents; a finding about an unknown one has no place. */
export function locate<F extends Finding>(
  findings: readonly F[],
  sources: ReadonlyMap<string, LocatedSource>,
): Diagnostic<F>[] {
  return findings.map((finding) => {
    const located = finding.at ? sources.get(finding.at.document) : undefined;
    if (!finding.at || !located) return { finding, source: null, span: null };
    // A file that could not be decoded has no text to point at.
    const span = located.source.text === '' ? null : located.spanOf(finding.at.path, finding.at.within);
    return { finding, source: located.source, span };
  });
}
