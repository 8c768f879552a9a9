/** Findings with their words. The words are loaded only where there is something to say. */

import type { Diagnostic, Language, Message } from '../../diagnostic.js';
import type { AnyFinding } from '../../messages/all-findings.js';

/** A finding as it is told: where it stands, what is wrong, how to mend it. */
export type Told = Diagnostic<AnyFinding> & Message;

export async function withWords(
  diagnostics: readonly Diagnostic<AnyFinding>[],
  language: Language,
): Promise<readonly Told[]> {
  if (diagnostics.length === 0) return [];
  const { messageFor } = await import('../../messages/catalogue.js');
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...messageFor(diagnostic.finding, language) }));
}
