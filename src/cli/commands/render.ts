/** `genelge render`: load, render each, write, report. */

import { resolve } from 'node:path';
import type { Circular } from '../../circular/circular.js';
import { parseNumberQuery } from '../../circular/number-query.js';
import { outputName } from '../../circular/output-name.js';
import { type ExitCode, hasError } from '../../diagnostic.js';
import type { Format } from '../../pipeline.js';
import { findDocument } from '../../register/find-documents.js';
import type { RegisterFinding } from '../../register/findings.js';
import type { Ledger, RegisteredDocument } from '../../register/ledger.js';
import type { FileStanding } from '../../register/match-files.js';
import type { Years } from '../../register/read-register.js';
import type { WorkspaceFinding } from '../../workspace/findings.js';
import { loadCirculars } from '../../workspace/load-circulars.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { type LoadedRegister, loadRegister } from '../../workspace/load-register.js';
import { findClashes } from '../../workspace/same-numbers.js';
import { findWorkspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { openArchivePress } from './archive-press.js';
import { openPress } from './letter-press.js';
import { wordsOf } from './open-office.js';
import { standingFindings } from './standing-findings.js';
import { openDesk } from './writing-desk.js';

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
  const { cwd } = session.world;
  const notes = takeNotes();
  const took = session.stopwatch();
  const workspace = findWorkspace(cwd, session.workspace);
  const { organisation, ...read } = loadOrganisation(workspace);
  notes.add(read.findings, read.sources);
  if (organisation === null) return notes.tell(session);

  const { pictures, ...logos } = loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...read.sources, ...logos.sources]));
  const selection = { names: options.letters, year: options.year ?? null, cwd, begin: session.progress };
  const selected = loadCirculars(workspace, organisation, selection);
  const circulars = selected.circulars.flatMap(({ circular }) => circular ?? []);
  const clashes = findClashes(circulars, workspace.show);
  const register = await loadRegister(
    { workspace, fs: session.world.fs, years: yearsAsked(options.letters) },
    organisation,
    circulars,
  );
  notes.add(register.findings, register.sources);
  const lost = findLost(selected.findings, register.ledger);
  notes.add(lost.findings);

  const press = openPress({ workspace, organisation, pictures, notes });
  const archive = openArchivePress({ workspace, register, notes });
  const folder = resolve(cwd, options.out ?? resolve(workspace.root, 'out'));
  const desk = openDesk({ session, notes, isShown: options.open === true });
  const progress = session.progress('setting', selected.circulars.length);
  for (const loaded of selected.circulars) {
    const { file, circular, findings, source } = loaded;
    progress.tick();
    const sources = new Map([...read.sources, ...(source ? [['circular', source] as const] : [])]);
    const standing = register.matching.standings.get(file);
    if (options.numbered && circular !== null && standing?.state === 'draft') continue;
    const found = [
      ...wordsOf(loaded, standing),
      ...(clashes.get(file) ?? []),
      ...objections(standing, circular, register),
    ];
    notes.add([...findings, ...found], sources);
    if (circular === null || hasError(found)) continue;
    if (standing?.state === 'issued' || standing?.state === 'half-done') {
      const issued = await archive(standing.document, sources, options.format);
      if (issued) await desk.send(issued.renditions, resolve(folder, issued.name));
      continue;
    }
    // Without its logos no letter is written, yet what else is wrong with it is found in the same run.
    const isWhole = !hasError(logos.findings);
    const renditions = await press(circular, sources, isWhole ? options.format : []);
    if (isWhole && renditions !== null) await desk.send(renditions, resolve(folder, outputName(circular)));
  }
  for (const document of lost.documents) {
    const issued = await archive(document, read.sources, options.format);
    if (issued) await desk.send(issued.renditions, resolve(folder, issued.name));
  }
  progress.end();
  const rendered = desk.close();
  const { rendered: summary, nothingToRender } = session.words.ui;
  const count = selected.circulars.length + lost.documents.length;
  const idle = hasError(lost.findings) ? '' : nothingToRender;
  return notes.tell(session, {}, count > 0 ? summary(rendered, count - rendered) + took() : idle);
}

/** A number without its year may be of any. */
function yearsAsked(letters: readonly string[]): Years {
  const years = letters.flatMap((letter) => {
    const query = parseNumberQuery(letter);
    return query ? [query.year] : [];
  });
  return years.some((year) => year === null) ? null : new Set(years.filter((year) => year !== null));
}

/** Numbers asked for that no file has and the register does: their letters are in `issued/` all the same. */
function findLost(findings: readonly WorkspaceFinding[], ledger: Ledger) {
  const documents: RegisteredDocument[] = [];
  const rest = findings.filter((finding) => {
    const query = finding.code === 'workspace/no-such-number' ? parseNumberQuery(finding.args.number) : null;
    const found =
      query && finding.code === 'workspace/no-such-number' ? findDocument(query, finding.args.number, ledger) : null;
    if (!found?.value || found.value.document.file === null) return true;
    documents.push(found.value.document);
    return false;
  });
  return { documents, findings: rest };
}

/** What the register has against rendering a file as it is. A workspace without a register is asked for none. */
function objections(
  standing: FileStanding | undefined,
  circular: Circular | null,
  { reading }: LoadedRegister,
): readonly RegisterFinding[] {
  if (standing?.state === 'contradicting') return [standing.finding];
  const found = standingFindings({ standing: standing ?? null, circular });
  if (standing?.state !== 'unregistered') return found;
  return reading.register.length > 0 ? found.map((finding) => ({ ...finding, severity: 'warning' })) : [];
}
