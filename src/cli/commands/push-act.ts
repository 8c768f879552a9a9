/** `--push` of reserve, void and amend: done on what is published, and published before anything here changes. */

import type { ExitCode } from '../../diagnostic.js';
import { type GitFinding, gitFinding } from '../../exchange/findings.js';
import { publish } from '../../exchange/publish.js';
import { findWorkspace, type Workspace, workspaceIn } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { behind, completeHere, notAmended, sharingOf } from './push-numbers.js';

/** An act that is done and not yet told: what was not published was not done. */
export interface Performed {
  /** In a sentence; null where nothing was done. */
  readonly done: string | null;
  readonly tell: (more: readonly GitFinding[]) => Promise<ExitCode>;
}

/** `file` is a circular, by workspace name, that goes along as it is here; null where none does. */
export async function pushAct(
  act: (workspace: Workspace) => Promise<Performed>,
  file: string | null,
  session: Session,
): Promise<ExitCode> {
  const { root, show } = findWorkspace(session.world.cwd, session.workspace);
  const store = { root, fs: session.world.fs };
  let performed: Performed | null = null;
  const published = await publish(
    sharingOf(store, session),
    async (staged) => {
      const notes = takeNotes();
      const stop = { done: null, tell: () => notes.tell(session) };
      performed = stop;
      const opened = await openWorkspace(session, { names: [], year: null, isForWriting: true }, notes);
      if (opened === null) return null;
      await completeHere(opened, staged, session);
      const against: GitFinding[] = notAmended(opened, staged, file).map((each) =>
        gitFinding('git/not-amended', { file: show(each) }, null),
      );
      const contested = file === null ? [] : await staged.put([file]);
      against.push(...contested.map((each) => gitFinding('git/changed-upstream', { file: show(each) }, null)));
      notes.add(against);
      if (against.length > 0) return null;
      const result = await act(workspaceIn(staged.root, show));
      performed = result;
      return result.done === null ? null : { result, message: result.done };
    },
    { withIssued: file !== null },
  );
  if (published !== null) return await published.result.tell(behind(published));
  return (await (performed as Performed | null)?.tell([])) ?? 1;
}
