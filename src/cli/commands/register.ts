/** `genelge register`: the register of outgoing documents as a document. */

import { extname, join, resolve } from 'node:path';
import { type ExitCode, hasError, regraded } from '../../diagnostic.js';
import { openRegisterRows, type RegisterRows } from '../../export/read-rows.js';
import type { RegisterSheet } from '../../export/register-columns.js';
import { startCounting } from '../../export/register-totals.js';
import type { OpenSheet } from '../../export/sheet-writer.js';
import { cliFinding } from '../../messages/cli-findings.js';
import type { RegisterFinding } from '../../register/findings.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { registerSource } from '../../workspace/register-source.js';
import { findWorkspace, showFrom } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { openSheetOutput, type SheetOutput, STDOUT } from './sheet-output.js';
import { shortened } from './shortened.js';

export const REGISTER_FORMS = ['txt', 'csv', 'xlsx', 'pdf'] as const;
type Form = (typeof REGISTER_FORMS)[number];

export interface RegisterOptions {
  readonly year?: number;
  /** Otherwise what the name of the file says, or PDF. */
  readonly format?: readonly Form[];
  /** A file from the current folder, or `-`; `out/` of the workspace where not given. */
  readonly out?: string;
}

/** The register alone is read, and of each letter its seal: drafts are in no register. */
export async function register(options: RegisterOptions, session: Session): Promise<ExitCode> {
  const { year = null, out } = options;
  const forms = formsOf(options, session);
  const notes = takeNotes();
  const took = session.stopwatch();
  const { cwd, fs } = session.world;
  const workspace = findWorkspace(cwd, session.workspace);
  notes.setWorkspace(workspace);
  const { organisation, findings } = loadOrganisation(workspace);
  notes.add(findings);
  if (organisation === null) return notes.tell(session);
  const store = { root: workspace.root, fs };
  const rows = await openRegisterRows(store, organisation.series, year);
  const told = [...rows.findings];
  const written: string[] = [];
  let count = 0;
  try {
    if (forms.includes('pdf') && rows.count > MOST_IN_PDF)
      refuse(cliFinding('cli/register-too-long', { rows: rows.count, most: MOST_IN_PDF }, null));
    if (!hasError(told)) {
      const { name, dateFormat } = organisation;
      const sheet = { organisation: name, year, series: rows.series, dateFormat, asOf: rows.asOf };
      const base = join(workspace.root, 'out', year === null ? 'defter' : `defter-${year}`);
      const paths = forms.map((form) => ({ form, path: out === undefined ? `${base}.${form}` : out }));
      const outputs = paths.map(({ form, path }) => ({
        form,
        output: openSheetOutput(path === STDOUT ? path : resolve(cwd, path), session),
      }));
      count = await writeRows(rows, sheet, outputs, told);
      for (const { output } of outputs) {
        const path = await output.commit();
        if (path !== null) written.push(showFrom(cwd, path));
      }
    }
  } finally {
    await rows.close();
  }
  workspace.sources.set('register', registerSource(workspace));
  notes.add(shortened(told));
  if (session.isText) session.world.stdout.write(written.map((path) => `${path}\n`).join(''));
  const done = hasError(rows.findings) ? '' : session.words.ui.registerWritten(count) + took();
  return notes.tell(session, { written, rows: count }, done);
}

/** Rows that are set as one PDF: some 50 KB of memory each. */
const MOST_IN_PDF = 20_000;

function formsOf({ format, out }: RegisterOptions, { words }: Session): readonly Form[] {
  const named = REGISTER_FORMS.find((form) => out !== undefined && extname(out) === `.${form}`);
  const forms = format ?? [named ?? (out === STDOUT ? 'txt' : 'pdf')];
  if (out !== undefined && forms.length > 1) return refuse(cliFinding('cli/one-form', { out }, null));
  const binary = out === STDOUT ? forms.find((form) => form === 'xlsx' || form === 'pdf') : undefined;
  if (binary !== undefined)
    return refuse(
      cliFinding(
        'cli/bad-option-value',
        { option: words.language === 'tr' ? '--bicim' : '--format', value: binary, allowed: ['txt', 'csv'] },
        null,
      ),
    );
  return forms;
}

interface FormOutput {
  readonly form: Form;
  readonly output: SheetOutput;
}

/** Gives the number of rows. Where it cannot be done, nothing is left half-written. */
async function writeRows(
  rows: RegisterRows,
  sheet: RegisterSheet,
  outputs: readonly FormOutput[],
  told: RegisterFinding[],
): Promise<number> {
  const counting = startCounting(sheet);
  try {
    const openers = await Promise.all(outputs.map(({ form }) => WRITERS[form]()));
    const writers = outputs.map(({ output }, at) => openers[at]?.(sheet, output.write));
    // A letter whose seal is lost stands in the register all the same: without its enclosures.
    const tell = (finding: RegisterFinding) => told.push(finding.at === null ? regraded(finding, 'warning') : finding);
    for await (const batch of rows.batches(tell)) {
      for (const row of batch) {
        counting.count(row);
        for (const writer of writers) writer?.row(row);
      }
    }
    for (const writer of writers) writer?.end(counting.totals());
  } catch (error) {
    for (const { output } of outputs) output.discard();
    throw error;
  }
  return counting.totals().rows;
}

/** Each is loaded when it is asked for. */
const WRITERS: Readonly<Record<Form, () => Promise<OpenSheet>>> = {
  txt: async () => (await import('../../export/write-text.js')).openText,
  csv: async () => (await import('../../export/write-csv.js')).openCsv,
  xlsx: async () => (await import('../../export/write-xlsx.js')).openXlsx,
  async pdf() {
    const { openPdf } = await import('../../export/write-pdf.js');
    return openPdf((await import('../../workspace/bundled-faces.js')).bundledFaces());
  },
};
