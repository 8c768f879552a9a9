/** `genelge render`: load, render each, write, report. */

import { resolve } from 'node:path';
import { outputName } from '../../circular/output-name.js';
import { type ExitCode, hasError, regraded } from '../../diagnostic.js';
import type { Format } from '../../pipeline.js';
import type { RegisterFinding } from '../../register/findings.js';
import { statusFindings } from '../../register/status-findings.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import type { CircularRecord, WorkspaceSnapshot } from '../../workspace/load-workspace.js';
import { takeNotes } from '../notes.js';
import { openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { openOutputWriter } from './output-writer.js';
import { openDraftRenderer } from './render-draft.js';
import { openIssuedRenderer } from './render-issued.js';

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
  const { workspace, organisation, register, sources, withoutFile } = opened;
  const { pictures, ...logos } = loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...sources, ...logos.sources]));

  const renderDraft = openDraftRenderer({ workspace, organisation, pictures, notes });
  const renderIssued = openIssuedRenderer({ workspace, register, notes });
  const folder = resolve(session.world.cwd, out ?? resolve(workspace.root, 'out'));
  const output = openOutputWriter({ session, notes, isShown });
  const records = opened.circulars.filter(({ file }) => opened.selected.has(file));
  const progress = session.progress('setting', records.length);
  for (const record of records) {
    progress.tick();
    const { circular, all, status } = record;
    if (options.numbered && circular !== null && status?.state === 'draft') continue;
    const found = [...all, ...objections(record, opened)];
    notes.add(found, record.sources);
    if (circular === null || hasError(found)) continue;
    if (status?.state === 'issued' || status?.state === 'incomplete') {
      const issued = await renderIssued(status.document, record.sources, format);
      if (issued) await output.send(issued.renditions, resolve(folder, issued.name));
      continue;
    }
    // Without its logos no letter is written, yet what else is wrong with it is found in the same run.
    const isWhole = !hasError(logos.findings);
    const renditions = await renderDraft(circular, record.sources, isWhole ? format : []);
    if (isWhole && renditions !== null) await output.send(renditions, resolve(folder, outputName(circular)));
  }
  for (const document of withoutFile) {
    const issued = await renderIssued(document, sources, format);
    if (issued) await output.send(issued.renditions, resolve(folder, issued.name));
  }
  progress.end();
  const { whole: rendered, files: written } = output.close();
  const { rendered: summary, nothingToRender } = session.words.ui;
  const count = records.length + withoutFile.length;
  const idle = notes.errors() > 0 ? '' : nothingToRender;
  return notes.tell(session, { written }, count > 0 ? summary(rendered, count - rendered) + opened.took() : idle);
}

/** What the register has against rendering a file as it is. A workspace without a register is asked for none. */
function objections(record: CircularRecord, { register }: WorkspaceSnapshot): readonly RegisterFinding[] {
  const found = statusFindings(record);
  if (record.status?.state !== 'unregistered') return found;
  return register.reading.register.length > 0 ? found.map((finding) => regraded(finding, 'warning')) : [];
}
