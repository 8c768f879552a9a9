/** Findings with their words. The words are loaded only where there is something to say. */

import type { Diagnostic, Language, Message } from '../../diagnostic.js';
import { visibleText } from '../../language/visible-text.js';
import type { AnyFinding } from '../../messages/all-findings.js';

/** A finding as it is told: where it stands, what is wrong, how to mend it. */
export type Told = Diagnostic<AnyFinding> & Message;

export async function withWords(
  diagnostics: readonly Diagnostic<AnyFinding>[],
  language: Language,
): Promise<readonly Told[]> {
  if (diagnostics.length === 0) return [];
  const { messageFor } = await import('../../messages/catalogue.js');
  return diagnostics.map(({ finding, source, span }) => ({
    finding,
    source: source && { ...source, file: visibleText(source.file) },
    span,
    ...messageFor(shownFinding(finding), language),
  }));
}

/** Its arguments are what people typed: none of them ends a line, or turns one round. A fault shows where it happened. */
function shownFinding(finding: AnyFinding): AnyFinding {
  return finding.code === 'cli/fault' ? finding : ({ ...finding, args: shown(finding.args) } as AnyFinding);
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)]));
}
