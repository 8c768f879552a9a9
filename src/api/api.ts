/** The commands' own functions for other programs, as `public.d.ts` promises them. */

import { openLetterRenderer } from '../batch/open-letter-renderer.js';
import { planLetters } from '../batch/plan-letters.js';
import { examine } from '../cli/commands/examine.js';
import { printable } from '../cli/commands/number-report.js';
import { chooseLanguage } from '../cli/language.js';
import { type Notes, takeNotes } from '../cli/notes.js';
import { edgesOf, type OpenedWorkspace, openSurvey, openWorkspace } from '../cli/open-workspace.js';
import type { Session } from '../cli/session.js';
import { planDrafts } from '../numbering/number-drafts.js';
import type { Format } from '../pipeline.js';
import type { WorkspaceSurvey } from '../workspace/survey-workspace.js';
import { diagnosticsOf, errorOf, inSession } from './in-session.js';
import type * as Public from './public.js';

export const loadWorkspace: typeof Public.loadWorkspace = (options = {}) => {
  const language = options.language ?? chooseLanguage([], process.env);
  return inSession({ folder: options.folder ?? null, language }, async (session) => {
    const notes = takeNotes();
    const opened = await openAll(session, [], notes);
    return {
      folder: opened.workspace.root,
      language,
      circulars: opened.circulars.map(({ file, status, circular }) => ({
        file,
        state: status?.state ?? null,
        numbers: printable(circular && 'numbers' in circular ? circular.numbers : {}),
        subject: circular?.subject ?? null,
      })),
      diagnostics: await diagnosticsOf(notes, session),
    };
  });
};

export const check: typeof Public.check = (workspace, files = []) =>
  inSession(workspace, async (session) => {
    const { notes } = await examine({ files }, session);
    return diagnosticsOf(notes, session);
  });

export const planNumbers: typeof Public.planNumbers = (workspace, files = []) =>
  inSession(workspace, async (session) => {
    const notes = takeNotes();
    const opened = await openAll(session, files, notes);
    const { plan, findings } = await planDrafts(
      opened,
      { documentNumber: null, allOrNothing: false, adopt: false, isBatch: true },
      edgesOf(session),
    );
    notes.add(findings);
    return {
      assignments: plan.assignments.map(({ candidate, numbers }) => ({
        file: candidate.file,
        numbers: printable(numbers),
      })),
      diagnostics: await diagnosticsOf(notes, session),
    };
  });

export const renderLetter: typeof Public.renderLetter = (workspace, name, formats = ['pdf', 'txt']) =>
  inSession(workspace, async (session) => {
    const notes = takeNotes();
    const opened = await openSurvey(session, { names: [name], year: null }, notes);
    const made = opened && (await onlyLetter(opened, notes, formats));
    const letter = made && { name: made.name, files: made.renditions };
    return { letter, diagnostics: await diagnosticsOf(notes, session) };
  });

/** The circulars asked for, of an organisation that can be read. */
async function openAll(session: Session, names: readonly string[], notes: Notes): Promise<OpenedWorkspace> {
  const opened = await openWorkspace(session, { names, year: null }, notes);
  if (opened === null) throw errorOf(await diagnosticsOf(notes, session));
  return opened;
}

async function onlyLetter(opened: WorkspaceSurvey, notes: Notes, formats: readonly Format[]) {
  const renderer = openLetterRenderer({ ...opened, store: opened.register.store }, { formats });
  notes.addAll(renderer.diagnostics);
  const [first] = planLetters(opened, { withDrafts: true });
  const made = first && (await renderer.render(first.task()));
  notes.addOnce(made?.shared ?? []);
  notes.addAll(made?.diagnostics ?? []);
  return made?.letter ?? null;
}
