/** `genelge render`: look the workspace through, make each letter, write, report. */

import type { ExitCode } from '../../diagnostic.js';
import type { Workspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { openSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import { renderBatch } from './render-batch.js';
import type { RenderOptions } from './render-options.js';

/** Sound circulars are rendered whatever is wrong with others; the paths written go to stdout. */
export async function render(options: RenderOptions, session: Session): Promise<ExitCode> {
  if (!options.watch) return await renderOnce(options, session);
  const { renderAndWatch } = await import('./render-watch.js');
  return await renderAndWatch(session, (again) => renderOnce(options, session, again), options.out ?? null);
}

/** A run after the first, in the workspace that the first was in. */
export interface Again {
  readonly known: Workspace;
}

async function renderOnce(options: RenderOptions, session: Session, again: Again | null = null): Promise<ExitCode> {
  const notes = takeNotes();
  const asked = { names: options.letters, year: options.year ?? null, ...again };
  const opened = await openSurvey(session, asked, notes);
  if (opened === null) return notes.tell(session);
  const { ui } = session.words;
  // What mails and binds is loaded where somebody mails or binds: a server's protocols take longer than a letter.
  if (options.merge !== undefined) {
    const { renderVolume } = await import('./render-volume.js');
    return await renderVolume(opened, options.merge, { options, session, notes });
  }
  if (options.each || options.format.includes('eml')) {
    const { renderCopies } = await import('./render-copies.js');
    const { whole: made, failed: lost, written: files } = await renderCopies(opened, { options, session, notes });
    const nothing = notes.errors() > 0 ? '' : ui.nothingToRender;
    return notes.tell(
      session,
      { written: files },
      made + lost > 0 ? ui.rendered(made, lost, 0) + opened.took() : nothing,
    );
  }
  const rendering = { options, session, notes, isRepeated: again !== null };
  const { planned, whole, unchanged, failed, written } = await renderBatch(opened, rendering);
  const untried = planned - whole - failed;
  if (untried > 0) session.say(ui.stoppedAtError(untried));
  const idle = notes.errors() > 0 ? '' : ui.nothingToRender;
  const done = planned > 0 ? ui.rendered(whole, failed, unchanged) + opened.took() : idle;
  // A save that changed no letter is no news.
  return notes.tell(session, { written }, again !== null && written.length === 0 && failed === 0 ? '' : done);
}
