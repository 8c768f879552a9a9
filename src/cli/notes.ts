/** All that a run found, gathered as it goes and told at the end at once. */

import type { Diagnostic, ExitCode, Severity } from '../diagnostic.js';
import type { LocatedSource } from '../source.js';
import { locate } from '../workspace/locate.js';
import type { AnyFinding } from './messages/catalogue.js';
import type { Session } from './session.js';

export type Sources = ReadonlyMap<string, LocatedSource>;

export interface Notes {
  /** Keeps findings; `sources` are the files they speak of. */
  readonly add: (findings: readonly AnyFinding[], sources?: Sources) => void;
  /** Tells them, beside what the command found out, and gives the exit code: 1 where one is an error. */
  readonly tell: (session: Session, result?: object) => ExitCode;
  readonly errors: () => number;
  readonly warnings: () => number;
}

export function takeNotes(): Notes {
  const diagnostics: Diagnostic<AnyFinding>[] = [];
  const count = (severity: Severity) => diagnostics.filter(({ finding }) => finding.severity === severity).length;
  const errors = () => count('error');
  return {
    add: (findings, sources = new Map()) => {
      for (const diagnostic of locate(findings, sources)) diagnostics.push(diagnostic);
    },
    tell(session, result = {}) {
      session.report(diagnostics, result);
      return errors() > 0 ? 1 : 0;
    },
    errors,
    warnings: () => count('warning'),
  };
}
