/** `genelge number`: load, plan or commit, report. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import type { ExitCode } from '../../diagnostic.js';
import { ensureAttributes } from '../../exchange/attributes.js';
import { publishedNumbers } from '../../exchange/published-numbers.js';
import { isInRepository } from '../../exchange/repository.js';
import { acceptRegister } from '../../numbering/accept-register.js';
import { numberDrafts, planDrafts } from '../../numbering/number-drafts.js';
import type { NumberingRequest } from '../../numbering/prepare-drafts.js';
import { schemaOf, writeSchemaFile } from '../../workspace/schema-file.js';
import { takeNotes } from '../notes.js';
import { edgesOf, type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { showNumbering } from './number-report.js';

export interface NumberOptions {
  readonly files: readonly string[];
  readonly year?: number;
  readonly dryRun?: boolean;
  readonly allOrNothing?: boolean;
  /** Sayı: the document number of the only draft, taken from a register kept elsewhere. */
  readonly sayi?: number;
  /** Numbers that look like a slip are meant. */
  readonly adopt?: boolean;
  /** By file, the documents that imported circulars come from. */
  readonly originals?: NumberingRequest['originals'];
  /** The register is meant as it is, though it lacks numbers that this machine remembers. */
  readonly acceptRegister?: boolean;
}

export async function number(options: NumberOptions, session: Session): Promise<ExitCode> {
  const { files, year = null, dryRun: isDry = false } = options;
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: files, year, isForWriting: !isDry }, notes);
  if (opened === null) return notes.tell(session);
  if (!isDry && (await isInRepository(opened.workspace.root))) await ensureAttributes(opened.register.store);
  if (options.acceptRegister && !isDry) {
    const published = await publishedNumbers(opened.register.store);
    await acceptRegister(opened, (each) => published.has(each), edgesOf(session));
  }
  const give = isDry ? planDrafts : numberDrafts;
  const request = { ...requestOf(options), ...(isDry ? {} : await askedNumbers(options, opened, session)) };
  const outcome = await give(opened, request, edgesOf(session));
  notes.add(outcome.findings);
  if (!isDry) await refreshSchema(opened);
  return showNumbering({ ...outcome, isDry }, opened, session, isDry ? '' : session.words.ui.afterNumbering);
}

/** Where nobody sits at the terminal, or the number was given, nothing is asked. */
async function askedNumbers(options: NumberOptions, opened: OpenedWorkspace, session: Session) {
  if (session.prompter === null || options.sayi !== undefined) return {};
  if (opened.organisation.series.get(DOCUMENT_SERIES)?.source !== 'by-hand') return {};
  const { findings } = await planDrafts(opened, requestOf(options), edgesOf(session));
  const { askDocumentNumbers, waitingForNumbers } = await import('./ask-document-numbers.js');
  const files = waitingForNumbers(findings);
  if (files.length === 0) return {};
  return { documentNumbers: await askDocumentNumbers(files, opened, session, await session.prompter()) };
}

export function requestOf({ files, originals, sayi, allOrNothing = false, adopt = false }: NumberOptions) {
  return {
    ...(originals && { originals }),
    documentNumber: sayi ?? null,
    allOrNothing,
    adopt,
    isBatch: files.length === 0,
  };
}

/** The editor's schema follows genelge.yaml. */
async function refreshSchema({ workspace, organisation, register }: OpenedWorkspace): Promise<void> {
  await writeSchemaFile(register.store, await schemaOf(workspace, organisation), true).catch(() => false);
}
