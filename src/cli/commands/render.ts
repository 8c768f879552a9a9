/** `genelge render`: look the workspace through, make each letter, write, report. */

import type { ExitCode } from '../../diagnostic.js';
import { takeNotes } from '../notes.js';
import { openSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import { renderBatch } from './render-batch.js';
import { renderCopies } from './render-copies.js';
import type { RenderOptions } from './render-options.js';

/** Sound circulars are rendered whatever is wrong with others; the paths written go to stdout. */
export async function render(options: RenderOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openSurvey(session, { names: options.letters, year: options.year ?? null }, notes);
  if (opened === null) return notes.tell(session);
  const { ui } = session.words;
  if (options.each || options.format.includes('eml')) {
    const { whole: made, failed: lost, written: files } = await renderCopies(opened, { options, session, notes });
    const nothing = notes.errors() > 0 ? '' : ui.nothingToRender;
    return notes.tell(
      session,
      { written: files },
      made + lost > 0 ? ui.rendered(made, lost, 0) + opened.took() : nothing,
    );
  }
  const { planned, whole, unchanged, failed, written } = await renderBatch(opened, { options, session, notes });
  const untried = planned - whole - failed;
  if (untried > 0) session.say(ui.stoppedAtError(untried));
  const idle = notes.errors() > 0 ? '' : ui.nothingToRender;
  return notes.tell(session, { written }, planned > 0 ? ui.rendered(whole, failed, unchanged) + opened.took() : idle);
}
