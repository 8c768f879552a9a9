/** `genelge render`: look the workspace through, make each letter, write, report. */

import { openLetterRenderer } from '../../batch/open-letter-renderer.js';
import { planLetters } from '../../batch/plan-letters.js';
import type { ExitCode } from '../../diagnostic.js';
import type { Format } from '../../pipeline.js';
import { takeNotes } from '../notes.js';
import { openSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import { openOutputWriter } from './output-writer.js';

export interface RenderOptions {
  readonly letters: readonly string[];
  readonly year?: number;
  /** Leaves drafts alone: in CI a draft's letter must not lie beside the issued ones. */
  readonly numbered?: boolean;
  readonly format: readonly Format[];
  /** Where to write, from the current folder; `out/` of the workspace where not given. */
  readonly out?: string;
  /** Shows each PDF, or text where there is none, in the system's viewer. */
  readonly open?: boolean;
}

/** Sound circulars are rendered whatever is wrong with others; the paths written go to stdout. */
export async function render(options: RenderOptions, session: Session): Promise<ExitCode> {
  const { letters, year = null, format, out, open: isShown = false } = options;
  const notes = takeNotes();
  const opened = await openSurvey(session, { names: letters, year }, notes);
  if (opened === null) return notes.tell(session);
  const { store } = opened.register;
  const planned = planLetters(opened, { withDrafts: !options.numbered });
  const renderer = openLetterRenderer({ ...opened, store }, { formats: format });
  notes.addAll(renderer.diagnostics);
  const output = await openOutputWriter({ session, notes, store, out: out ?? null, isShown });
  const progress = session.progress('setting', planned.length);
  for (const { task, document } of planned) {
    progress.tick();
    const { letter, diagnostics } = await renderer.render(task());
    notes.addAll(diagnostics);
    if (letter) await output.send(letter.renditions, letter.name, document);
  }
  progress.end();
  const { whole: rendered, files: written } = await output.close();
  const { rendered: summary, nothingToRender } = session.words.ui;
  const idle = notes.errors() > 0 ? '' : nothingToRender;
  const { length: count } = planned;
  return notes.tell(session, { written }, count > 0 ? summary(rendered, count - rendered) + opened.took() : idle);
}
