/** `genelge render`: load, render each, write, report. */

import type { ExitCode } from '../../diagnostic.js';
import type { Format } from '../../pipeline.js';
import { takeNotes } from '../notes.js';
import { openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { openLetterRenderer } from './letter-renderer.js';
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
  const asked = { names: letters, year, withOthers: false, takesIssued: true };
  const opened = await openWorkspace(session, asked, notes);
  if (opened === null) return notes.tell(session);
  const { register, withoutFile } = opened;
  const renderer = openLetterRenderer(opened, notes);
  const output = await openOutputWriter({ session, notes, store: register.store, out: out ?? null, isShown });
  const records = opened.circulars.filter(({ file }) => opened.selected.has(file));
  const progress = session.progress('setting', records.length);
  for (const record of records) {
    progress.tick();
    const { circular, status } = record;
    if (options.numbered && circular !== null && status?.state === 'draft') continue;
    const made = await renderer.ofRecord(record, format);
    const isNumbered = status?.state === 'issued' || status?.state === 'incomplete';
    if (made) await output.send(made.renditions, made.name, isNumbered ? status.document : null);
  }
  for (const document of withoutFile) {
    const made = await renderer.ofDocument(document, format);
    if (made) await output.send(made.renditions, made.name, document);
  }
  progress.end();
  const { whole: rendered, files: written } = await output.close();
  const { rendered: summary, nothingToRender } = session.words.ui;
  const count = records.length + withoutFile.length;
  const idle = notes.errors() > 0 ? '' : nothingToRender;
  return notes.tell(session, { written }, count > 0 ? summary(rendered, count - rendered) + opened.took() : idle);
}
