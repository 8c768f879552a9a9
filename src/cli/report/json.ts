/** What a command has to say as one JSON document, for other programs. */

import { asciiControls } from '../../language/visible-text.js';
import { positionAt } from '../../source.js';
import type { Told } from './told.js';

/** Grows with keys; a key that changes its meaning, or goes, raises it. */
const VERSION = 1;

/**
 * `{version, …result, diagnostics}`: what the command found out, and an array of `{code, severity, file, line, column,
 * endLine, endColumn, message, remedy, args}`. Ends with a newline.
 */
export function toJson(diagnostics: readonly Told[], result: object): string {
  return `${asciiControls(JSON.stringify({ version: VERSION, ...result, diagnostics: diagnostics.map(toRow) }, null, 2))}\n`;
}

/** Lines and columns from 1. */
export function toRow({ finding, source, span, message, help }: Told) {
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
    message,
    remedy: help,
    args: finding.args,
  };
}
