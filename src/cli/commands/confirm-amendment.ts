/** What `amend` is about to record, shown first; in a terminal it is asked whether it is meant. */

import { differencesOf } from '../../language/word-difference.js';
import { changesSinceIssue, type KeyChange } from '../../numbering/amendment-changes.js';
import { showNumbers } from '../../register/ledger.js';
import type { CircularRecord } from '../../workspace/load-workspace.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';

export interface Confirmed {
  readonly isMeant: boolean;
  /** What the file said when it was shown; null where nothing could be shown. */
  readonly content: string | null;
}

export async function confirmAmendment(
  record: CircularRecord,
  opened: OpenedWorkspace,
  session: Session,
): Promise<Confirmed> {
  const found = await changesSinceIssue(record, opened);
  if (found === null || record.status?.state !== 'issued') return { isMeant: true, content: null };
  const { questions, ui } = session.words;
  session.say(
    [ui.changedSince(showNumbers(record.status.document.current)), ...found.changes.flatMap(linesOf)].join('\n'),
  );
  const { content } = found;
  if (session.prompter === null) return { isMeant: true, content };
  const choices = [
    { name: questions.yes, value: true },
    { name: questions.no, value: false },
  ];
  return { isMeant: await (await session.prompter()).choose({ message: questions.amendIt, choices }), content };
}

/** `−` before what it said, `+` before what it says now. */
function linesOf({ key, before, after }: KeyChange): readonly string[] {
  const differences = differencesOf(before, after).flatMap(({ lead, removed, added, trail }) => {
    const around = (words: string) => [lead, words, trail].filter((part) => part !== '').join(' ');
    if (before === '' || after === '') return before === '' ? [`  + ${added}`] : [`  − ${removed}`];
    return [`  − ${around(removed)}`, `  + ${around(added)}`];
  });
  return [`${key}:`, ...differences];
}
