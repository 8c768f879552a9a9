/** What numbering came to: a line for each letter on stdout, the sum on stderr. */

import type { Numbers } from '../../circular/series.js';
import type { ExitCode } from '../../diagnostic.js';
import type { NumberingOutcome } from '../../numbering/number-drafts.js';
import { showNumber, showNumbers } from '../../register/ledger.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';

export interface Numbering extends NumberingOutcome {
  readonly isDry: boolean;
}

export function showNumbering(
  numbering: Numbering,
  opened: OpenedWorkspace,
  session: Session,
  next = '',
): Promise<ExitCode> {
  const { failed, isDry, isStopped, ...outcome } = numbering;
  const { ui } = session.words;
  const { assignments } = outcome.plan;
  const rows = [
    ...outcome.completed.map(({ file, numbers }) => ({ file, numbers, remark: ui.completed })),
    ...assignments.map(({ candidate, numbers, event }) => ({
      file: candidate.file,
      numbers,
      remark: event === 'adopted' ? ui.adopted : '',
    })),
  ];
  if (session.isText) session.world.stdout.write(table(rows, opened.workspace.show));
  const counted = (isDry ? ui.wouldNumber : ui.numbered)(assignments.length, failed) + opened.took();
  const done = assignments.length > 0 && next !== '' ? `${counted}\n${next}` : counted;
  const idle = rows.length + failed === 0 ? ui.nothingToNumber : done;
  const numbered = assignments.map(({ candidate, numbers, event }) => ({
    file: opened.workspace.show(candidate.file),
    numbers: printable(numbers),
    event,
  }));
  const completed = outcome.completed.map(({ file, numbers }) => ({
    file: opened.workspace.show(file),
    numbers: printable(numbers),
  }));
  return opened.notes.tell(session, { dryRun: isDry, numbered, completed }, isStopped ? ui.allOrNothing(failed) : idle);
}

interface Row {
  readonly file: string;
  readonly numbers: Numbers;
  readonly remark: string;
}

function table(rows: readonly Row[], show: (file: string) => string): string {
  const width = Math.max(0, ...rows.map(({ numbers }) => showNumbers(numbers).length));
  return rows
    .map(
      ({ file, numbers, remark }) =>
        `${showNumbers(numbers).padEnd(width)}  ${show(file)}${remark && `  (${remark})`}\n`,
    )
    .join('');
}

/** `{sayi: "2019/140"}`, for programs. */
export function printable(numbers: Numbers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(numbers).map(([key, number]) => [key, showNumber(key, number).slice(key.length + 1)]),
  );
}
