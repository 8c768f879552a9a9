/** Diagnostics as GitHub workflow commands, shown as annotations on the changed lines. */

import type { Severity } from '../../diagnostic.js';
import { positionAt } from '../../source.js';
import type { Told } from './told.js';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/** One `::error file=…,line=…,col=…,title=…::message` a line. */
export function toGithub(diagnostics: readonly Told[], pathOf: (file: string) => string): string {
  return diagnostics
    .map(({ finding, source, span, message, help }) => {
      const at = source && span ? positionAt(source.text, span.start) : null;
      const properties = [
        source ? `file=${property(pathOf(source.file))}` : '',
        at ? `line=${at.line},col=${at.column}` : '',
        `title=${property(finding.code)}`,
      ].filter((part) => part !== '');
      return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(help ? `${message}\n${help}` : message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
