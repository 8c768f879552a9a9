/** `genelge void`: annuls a document's numbers; they stay in the register and are never given again. */

import { join } from 'node:path';
import { parseNumberQuery } from '../../circular/number-query.js';
import { numberedName } from '../../circular/output-name.js';
import type { Numbers } from '../../circular/series.js';
import type { ExitCode } from '../../diagnostic.js';
import { voidNumbers } from '../../numbering/void-numbers.js';
import { findDocument } from '../../register/find-documents.js';
import { showNumbers } from '../../register/ledger.js';
import { findWorkspace, isFile, type Workspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { edgesOf, type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { documentRows } from './document-rows.js';
import { printable } from './number-report.js';
import { type Performed, pushAct } from './push-act.js';
import { describeDocument } from './show.js';

export interface VoidOptions {
  /** As typed: `2019/140`, `genelge:2019/12`. */
  readonly number: string;
  readonly reason: string;
  readonly only?: string;
  /** Not asked first. */
  readonly yes?: boolean;
  readonly push: boolean;
}

export async function voidNumber(options: VoidOptions, session: Session): Promise<ExitCode> {
  if (!options.push) return (await perform(options, session)).tell([]);
  // Asked before the lock: nobody waits for an answer there.
  const opened = await openWorkspace(session, { names: [], year: null, years: null });
  if (opened === null) return 1;
  if (!options.yes && !(await isConfirmed(options.number, opened, session))) return opened.notes.tell(session);
  return await pushAct((workspace) => perform({ ...options, yes: true }, session, { workspace }), null, session);
}

async function perform(
  { number, reason, only, yes }: VoidOptions,
  session: Session,
  place: { readonly workspace?: Workspace } = {},
): Promise<Performed> {
  const notes = takeNotes();
  const undone = { done: null, tell: () => notes.tell(session) };
  const asked = { names: [], year: null, years: null, isForWriting: true, ...place };
  const opened = await openWorkspace(session, asked, notes);
  if (opened === null) return undone;
  if (!yes && !(await isConfirmed(number, opened, session))) return undone;
  const { entry, findings } = await voidNumbers(opened, { number, reason, only: only ?? null }, edgesOf(session));
  notes.add(findings);
  if (entry === null) return undone;
  const { voided, afterVoiding } = session.words.ui;
  const left = lettersOf(findWorkspace(session.world.cwd, session.workspace), opened, entry.numbers);
  const done = voided(showNumbers(entry.numbers));
  return {
    done,
    tell(more) {
      notes.add(more);
      return notes.tell(
        session,
        { voided: printable(entry.numbers), left },
        [done, ...left.map(afterVoiding)].join('\n'),
      );
    },
  };
}

/** What was rendered of it here before, and may still be taken for good. */
function lettersOf(workspace: Workspace, { register }: OpenedWorkspace, annulled: Numbers): readonly string[] {
  const [first] = Object.entries(annulled);
  const document = first && register.ledger.owner(...first);
  if (!document) return [];
  const pdf = `out/${numberedName(Number(document.date.slice(0, 4)), document.numbers)}.pdf`;
  return isFile(join(workspace.root, pdf)) ? [workspace.show(pdf)] : [];
}

/** Shows the document that is meant, and asks where somebody is there to be asked. What is no document is told later. */
async function isConfirmed(number: string, opened: OpenedWorkspace, session: Session): Promise<boolean> {
  if (session.prompter === null) return true;
  const { register, organisation } = opened;
  const query = parseNumberQuery(number);
  const found = query && findDocument(query, number, register.ledger, organisation.series).value;
  const row = found && documentRows(opened, () => true).find(({ document }) => document === found.document);
  if (!row) return true;
  const { questions } = session.words;
  session.say(`\n${describeDocument(row, opened, session)}`);
  const choices = [
    { name: questions.no, value: false },
    { name: questions.yes, value: true },
  ];
  return await (await session.prompter()).choose({ message: questions.voidIt, choices });
}
