/** `genelge render`: load, render each, write, report. */

import { resolve } from 'node:path';
import { outputName } from '../../circular/output-name.js';
import { type ExitCode, hasError } from '../../diagnostic.js';
import type { Format } from '../../pipeline.js';
import { loadCirculars } from '../../workspace/load-circulars.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { findClashes } from '../../workspace/same-numbers.js';
import { findWorkspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { openPress } from './letter-press.js';
import { openDesk } from './writing-desk.js';

export interface RenderOptions {
  readonly letters: readonly string[];
  readonly year?: number;
  readonly format: readonly Format[];
  /** Where to write, from the current folder; `out/` of the workspace where not given. */
  readonly out?: string;
}

/** Sound circulars are rendered whatever is wrong with others; the paths written go to stdout. */
export async function render(options: RenderOptions, session: Session): Promise<ExitCode> {
  const { cwd } = session.world;
  const notes = takeNotes();
  const workspace = await findWorkspace(cwd, session.workspace);
  const { organisation, ...read } = await loadOrganisation(workspace);
  notes.add(read.findings, read.sources);
  if (organisation === null) return notes.tell(session);

  const { pictures, ...logos } = await loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...read.sources, ...logos.sources]));
  const selection = { names: options.letters, year: options.year ?? null, cwd };
  const selected = await loadCirculars(workspace, organisation, selection);
  notes.add(selected.findings);
  const clashes = findClashes(
    selected.circulars.flatMap(({ circular }) => circular ?? []),
    workspace.show,
  );

  const press = openPress({ workspace, organisation, pictures, notes });
  const folder = resolve(cwd, options.out ?? resolve(workspace.root, 'out'));
  const desk = openDesk({ session, notes });
  for (const { file, circular, findings, source } of selected.circulars) {
    const sources = new Map([...read.sources, ...(source ? [['circular', source] as const] : [])]);
    const clash = clashes.get(file) ?? [];
    notes.add([...findings, ...clash], sources);
    if (circular === null || clash.length > 0) continue;
    // Without its logos no letter is written, yet what else is wrong with it is found in the same run.
    const isWhole = !hasError(logos.findings);
    const renditions = await press(circular, sources, isWhole ? options.format : []);
    if (isWhole && renditions !== null) await desk.send(renditions, resolve(folder, outputName(circular)));
  }
  const rendered = await desk.close();
  const { rendered: summary, nothingToRender } = session.words.ui;
  const count = selected.circulars.length;
  if (count > 0) session.say(summary(rendered, count - rendered));
  else if (!hasError(selected.findings)) session.say(nothingToRender);
  return notes.tell(session);
}
