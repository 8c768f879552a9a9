/** All that a run found, gathered as it goes and told at the end at once. */

import type { Diagnostic, ExitCode, Severity } from '../diagnostic.js';
import type { AnyFinding } from '../messages/all-findings.js';
import { locate } from '../workspace/locate.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Session } from './session.js';

type Told = Diagnostic<AnyFinding>;

export interface Notes {
  /** What is added from here on is about this workspace. */
  readonly setWorkspace: (workspace: Pick<Workspace, 'sources'>) => void;
  readonly add: (findings: readonly AnyFinding[]) => void;
  /** Adds what was placed already, by another thread. */
  readonly addAll: (diagnostics: readonly Told[]) => void;
  /** Adds those that were not added so before. */
  readonly addOnce: (diagnostics: readonly Told[]) => void;
  /** Puts others in the place of those kept so far. */
  readonly revise: (change: (kept: readonly Told[]) => readonly Told[]) => void;
  /** Those kept, by file and place. */
  readonly all: () => readonly Told[];
  /**
   * Tells them, beside what the command found out, and gives the exit code: 1 where one is an error. What was done is
   * said last: that is what stays on the screen.
   */
  readonly tell: (session: Session, result?: object, done?: string) => Promise<ExitCode>;
  /** Tells the first error at once, where people read: there may be long to wait for the rest. */
  readonly tellFirstError: (session: Session) => Promise<void>;
  readonly errors: () => number;
  readonly warnings: () => number;
}

export function takeNotes(): Notes {
  let diagnostics: Told[] = [];
  let sources: Workspace['sources'] = new Map();
  const shared = new Set<string>();
  let first: Told | null = null;
  const count = (severity: Severity) => diagnostics.filter(({ finding }) => finding.severity === severity).length;
  const errors = () => count('error');
  const all = () => [...diagnostics].sort(byPlace);
  const addAll = (found: readonly Told[]): void => {
    for (const diagnostic of found) {
      const key = sharedKey(diagnostic);
      if (key !== null && shared.has(key)) continue;
      if (key !== null) shared.add(key);
      diagnostics.push(diagnostic);
    }
  };
  return {
    setWorkspace: (workspace) => {
      sources = workspace.sources;
    },
    add: (findings) => addAll(locate(findings, sources)),
    addAll,
    addOnce: (found) => {
      for (const diagnostic of found) {
        const { finding, source, span } = diagnostic;
        const key = JSON.stringify([finding.code, source?.file, span, finding.args]);
        if (!shared.has(key)) diagnostics.push(diagnostic);
        shared.add(key);
      }
    },
    revise: (change) => {
      diagnostics = [...change(diagnostics)];
    },
    all,
    async tell(session, result = {}, done = '') {
      await session.report(
        all().filter((each) => each !== first),
        result,
      );
      if (done !== '') session.say(done);
      return errors() > 0 ? 1 : 0;
    },
    async tellFirstError(session) {
      if (first !== null || !session.isText) return;
      first = diagnostics.find(({ finding }) => finding.severity === 'error') ?? null;
      if (first !== null) await session.report([first], {});
    },
    errors,
    warnings: () => count('warning'),
  };
}

/** What is about no file comes first: it is about the run. Within a file, what has no place in it does. */
function byPlace(one: Told, other: Told): number {
  const [file, otherFile] = [one.source?.file ?? '', other.source?.file ?? ''];
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return (one.span?.start ?? -1) - (other.span?.start ?? -1);
}

/** Of genelge.yaml, which is a part of every letter, the same is said once. */
function sharedKey({ finding, span }: Told): string | null {
  if (finding.at?.document !== 'organisation') return null;
  return JSON.stringify([finding.code, span, finding.args]);
}
