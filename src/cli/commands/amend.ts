/** `genelge amend`: records that a circular was changed after it was numbered. */

import { join } from 'node:path';
import { type ExitCode, hasError, Refusal } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { amendCircular } from '../../numbering/amend-circular.js';
import { showNumbers } from '../../register/ledger.js';
import type { Workspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { edgesOf, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { type Confirmed, confirmAmendment } from './confirm-amendment.js';
import { printable } from './number-report.js';
import { type Performed, pushAct } from './push-act.js';

export interface AmendOptions {
  /** A file or a number, as typed. */
  readonly name: string;
  readonly reason: string;
  readonly push: boolean;
}

export async function amend(options: AmendOptions, session: Session): Promise<ExitCode> {
  const opened = await openWorkspace(session, { names: [options.name], year: null });
  const [file] = opened?.selected ?? [];
  const record = opened?.circulars.find((each) => each.file === file);
  const isSound = opened && record && !hasError(record.all);
  const { isMeant, content } = isSound ? await confirmAmendment(record, opened, session) : UNSEEN;
  if (!isMeant) throw new Refusal(cliFinding('cli/cancelled', {}, null), 1);
  if (!options.push) return (await perform({ ...options, content }, session)).tell([]);
  if (opened === null || file === undefined) return (await opened?.notes.tell(session)) ?? 1;
  const onStage = (workspace: Workspace) =>
    perform({ ...options, name: join(workspace.root, file), content }, session, { workspace });
  return await pushAct(onStage, file, session);
}

/** Why it cannot be shown is said by the act. */
const UNSEEN = { isMeant: true, content: null };

async function perform(
  { name, reason, content }: AmendOptions & Pick<Confirmed, 'content'>,
  session: Session,
  place: { readonly workspace?: Workspace } = {},
): Promise<Performed> {
  const notes = takeNotes();
  const undone = { done: null, tell: () => notes.tell(session) };
  const opened = await openWorkspace(session, { names: [name], year: null, isForWriting: true, ...place }, notes);
  const record = opened?.circulars.find(({ file }) => opened.selected.has(file));
  if (!opened || record === undefined) return undone;
  notes.add(record.all);
  if (hasError(record.all)) return undone;
  const { ui } = session.words;
  if (record.status?.state === 'issued' && !record.status.isChanged) {
    const numbers = showNumbers(record.status.document.current);
    return { done: null, tell: () => notes.tell(session, { amended: null }, ui.nothingToAmend(numbers)) };
  }
  const { entry, findings } = await amendCircular(opened, { file: record.file, reason, content }, edgesOf(session));
  notes.add(findings);
  if (entry === null) return undone;
  const done = ui.amended(showNumbers(entry.numbers));
  return {
    done,
    tell(more) {
      notes.add(more);
      return notes.tell(session, { amended: printable(entry.numbers) }, done);
    },
  };
}
