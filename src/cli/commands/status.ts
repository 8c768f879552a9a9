/** `genelge status`: what waits, and what comes next. */

import type { ExitCode } from '../../diagnostic.js';
import { showNumber, showNumbers } from '../../register/ledger.js';
import { takeNotes } from '../notes.js';
import { edgesOf, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import type { StatusWords } from '../words/screen-words.js';
import { type WorkspaceStatus, workspaceStatus } from './workspace-status.js';

/** Changes nothing, asks no network; what waits is no error. */
export async function status(session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: [], year: null, years: null }, notes);
  if (opened === null) return notes.tell(session);
  const found = await workspaceStatus(opened, edgesOf(session));
  const { show } = opened.workspace;
  const words = session.words.ui.status;
  if (session.isText) session.world.stdout.write(`${linesOf(found, show, words).join('\n')}\n`);
  await notes.tell(session, plain(found, show), hints(found, words).join('\n'));
  return 0;
}

function linesOf(found: WorkspaceStatus, show: (file: string) => string, words: StatusWords): readonly string[] {
  const { next, drafts, incomplete, pushes, unpublished, unrendered, unsent, isRegisterSound } = found;
  const files = (kind: keyof WorkspaceStatus['drafts']) =>
    drafts[kind].length === 0 ? [] : [`  ${words.drafts[kind]}: ${some(drafts[kind].map(show), words)}`];
  const isNothing = Object.values(drafts).every((each) => each.length === 0);
  return [
    `${words.next}: ${next.map(({ series, number, isByHand }) => (isByHand ? `${series} (${words.byHand})` : showNumber(series, number))).join(', ')}`,
    ...(isNothing ? [words.noDrafts] : [`${words.draftsOf}:`, ...files('ready'), ...files('held'), ...files('faulty')]),
    ...(incomplete.length > 0 ? [`${words.incomplete}: ${some(incomplete.map(show), words)}`] : []),
    ...(pushes > 0 ? [words.pushes] : []),
    ...(unpublished !== null && unpublished > 0 ? [words.unpublished(unpublished)] : []),
    ...(unrendered.length > 0
      ? [
          `${words.unrendered}: ${some(
            unrendered.map(({ current }) => showNumbers(current)),
            words,
          )}`,
        ]
      : []),
    ...(unsent.length > 0
      ? [
          `${words.unsent}: ${some(
            unsent.map(({ current }) => showNumbers(current)),
            words,
          )}`,
        ]
      : []),
    isRegisterSound ? words.sound : words.unsound,
  ];
}

const MOST_SHOWN = 5;

function some(all: readonly string[], { more }: StatusWords): string {
  const shown = all.slice(0, MOST_SHOWN).join(', ');
  return all.length > MOST_SHOWN ? `${shown} ${more(all.length - MOST_SHOWN)}` : shown;
}

/** The one thing to do next about each. */
function hints(
  { drafts, incomplete, unrendered, unsent, unpublished, isRegisterSound }: WorkspaceStatus,
  words: StatusWords,
) {
  const { hint } = words;
  return [
    ...(drafts.faulty.length > 0 ? [hint.check] : []),
    ...(drafts.ready.length > 0 || incomplete.length > 0 ? [hint.number] : []),
    ...(unrendered.length > 0 ? [hint.render] : []),
    ...(unpublished !== null && unpublished > 0 ? [hint.publish] : []),
    ...(unsent.length > 0 ? [hint.send] : []),
    ...(isRegisterSound ? [] : [hint.audit]),
  ];
}

function plain(found: WorkspaceStatus, show: (file: string) => string): object {
  const { next, drafts, incomplete, unrendered, unsent, isRegisterSound, ...counts } = found;
  return {
    next: Object.fromEntries(next.map(({ series, number }) => [series, `${number.year}/${number.no}`])),
    drafts: { ready: drafts.ready.map(show), held: drafts.held.map(show), faulty: drafts.faulty.map(show) },
    incomplete: incomplete.map(show),
    ...counts,
    unrendered: unrendered.map(({ current }) => showNumbers(current)),
    unsent: unsent.map(({ current }) => showNumbers(current)),
    registerSound: isRegisterSound,
  };
}
