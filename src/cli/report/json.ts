/** Diagnostics as one JSON document, for other programs. */

import type { Diagnostic } from '../../diagnostic.js';
import { positionAt } from '../../source.js';
import { type AnyFinding, type Catalogue, wordsFor } from '../messages/catalogue.js';

/** An array of `{code, severity, file, line, column, endLine, endColumn, message, remedy, args}`, ending with a newline. */
export function toJson(diagnostics: readonly Diagnostic<AnyFinding>[], words: Catalogue): string {
  const rows = diagnostics.map(({ finding, source, span }) => {
    const { says, mend } = wordsFor(finding, words);
    const start = source && span ? positionAt(source.text, span.start) : null;
    const end = source && span ? positionAt(source.text, span.end) : null;
    return {
      code: finding.code,
      severity: finding.severity,
      file: source?.file ?? null,
      line: start?.line ?? null,
      column: start?.column ?? null,
      endLine: end?.line ?? null,
      endColumn: end?.column ?? null,
      message: says,
      remedy: mend,
      args: finding.args,
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}
