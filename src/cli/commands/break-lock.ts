/** `genelge number --break-lock`: removes a lock that nobody can know to be left, once a person says that it is. */

import { type ExitCode, Refusal } from '../../diagnostic.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { STATE_FOLDER } from '../../workspace/store/durable.js';
import { holderOf, removeLock } from '../../workspace/store/lock.js';
import { isGone, isOurs, newOwner } from '../../workspace/store/owner.js';
import { findWorkspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';

/** Throws the refusal `workspace/busy` where its process is at work on this machine, or another took it meanwhile. */
export async function breakLock({ yes }: { readonly yes: boolean }, session: Session): Promise<ExitCode> {
  const { cwd, fs } = session.world;
  const { root, show } = findWorkspace(cwd, session.workspace);
  const { ui, questions } = session.words;
  const notes = takeNotes();
  const path = `${root}/${STATE_FOLDER}/lock`;
  const holder = await holderOf(fs, path);
  if (holder === null) return notes.tell(session, { broken: null }, ui.noLock);
  const owner = holder === 'unknown' ? { pid: 0, host: '?' } : holder;
  const refused = workspaceFinding('workspace/busy', { ...pick(owner), file: show(`${STATE_FOLDER}/lock`) }, null);
  if (holder !== 'unknown' && (await isOurs(holder)) && !(await isGone(holder))) throw new Refusal(refused, 3);
  const since = (await fs.stat(path)).mtime.toISOString();
  session.world.stderr.write(`${ui.lockOf(owner.pid, owner.host, since)}\n`);
  if (!yes) {
    if (session.prompter === null) throw new Refusal(refused, 3);
    const prompter = await session.prompter();
    const choices = [
      { name: questions.no, value: false },
      { name: questions.yes, value: true },
    ];
    if (!(await prompter.choose({ message: ui.breakLock, choices }))) return 1;
  }
  if (!(await removeLock(fs, path, holder, await newOwner()))) throw new Refusal(refused, 3);
  return notes.tell(session, { broken: pick(owner) }, ui.lockBroken);
}

function pick({ pid, host }: { readonly pid: number; readonly host: string }) {
  return { pid, host };
}
