/** Findings → diagnostics: the one place where a key path becomes a span of a file. */

import type { Diagnostic, Finding } from '../diagnostic.js';
import type { DocumentId, LocatedSource } from '../source.js';

/** Every text that was read, by its document; of one that was read again, the newest. */
export type SourceRegistry = Map<DocumentId, LocatedSource>;

/** A finding about a document that was never read has no place. */
export function locate<F extends Finding>(
  findings: readonly F[],
  sources: ReadonlyMap<DocumentId, LocatedSource>,
): Diagnostic<F>[] {
  return findings.map((finding) => {
    const located = finding.at ? sources.get(finding.at.document) : undefined;
    if (!finding.at || !located) return { finding, source: null, span: null };
    const { source } = located;
    // A file that could not be decoded has no text to point at.
    const span = source.text === '' ? null : located.spanOf(finding.at.path, finding.at.within);
    return { finding, source, span };
  });
}
