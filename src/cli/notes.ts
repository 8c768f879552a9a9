/** All that a run found, gathered as it goes and told at the end at once. */

import type { Diagnostic, ExitCode } from '../diagnostic.js';
import type { LocatedSource } from '../source.js';
import { locate } from '../workspace/locate.js';
import type { AnyFinding } from './messages/catalogue.js';
import type { Session } from './session.js';

export type Sources = ReadonlyMap<string, LocatedSource>;

export interface Notes {
  /** Keeps findings; `sources` are the files they speak of. */
  readonly add: (findings: readonly AnyFinding[], sources?: Sources) => void;
  /** Tells them and gives the exit code: 1 where one is an error. */
  readonly tell: (session: Session) => ExitCode;
}

export function takeNotes(): Notes {
  const diagnostics: Diagnostic<AnyFinding>[] = [];
  return {
    add: (findings, sources = new Map()) => void diagnostics.push(...locate(findings, sources)),
    tell(session) {
      session.report(diagnostics);
      return diagnostics.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
    },
  };
}
