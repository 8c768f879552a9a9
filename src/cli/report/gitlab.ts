/** Diagnostics as a GitLab Code Quality report. */

import { createHash } from 'node:crypto';
import type { Severity } from '../../diagnostic.js';
import { asciiControls } from '../../language/visible-text.js';
import { positionAt } from '../../source.js';
import type { Told } from './told.js';

const SEVERITIES: Record<Severity, string> = { error: 'critical', warning: 'minor', hint: 'info' };

/** An array of Code Quality issues; the fingerprint stays the same while code, file and arguments do. */
export function toGitlab(diagnostics: readonly Told[], pathOf: (file: string) => string): string {
  const rows = diagnostics.map(({ finding, source, span, message }) => ({
    description: message,
    check_name: finding.code,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([finding.code, source ? pathOf(source.file) : null, finding.args]))
      .digest('hex'),
    severity: SEVERITIES[finding.severity],
    location: {
      // A place is asked for; what is about no file is about the workspace.
      path: pathOf(source?.file ?? 'genelge.yaml'),
      lines: { begin: source && span ? positionAt(source.text, span.start).line : 1 },
    },
  }));
  return `${asciiControls(JSON.stringify(rows, null, 2))}\n`;
}
