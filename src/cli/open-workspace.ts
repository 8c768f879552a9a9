/** What commands begin with: the workspace as it is now, and a place for all that is to be said of it. */

import { hasError, Refusal, regraded } from '../diagnostic.js';
import { authorOf } from '../exchange/author.js';
import { isUnmerged } from '../exchange/conflict.js';
import { gitFinding } from '../exchange/findings.js';
import type { AnyFinding } from '../messages/all-findings.js';
import { registerFinding } from '../register/findings.js';
import { type RegisteredDocument, showNumbers } from '../register/ledger.js';
import { placeOf, type Years } from '../register/read-register.js';
import type { Edges } from '../workspace/edges.js';
import { workspaceFinding } from '../workspace/findings.js';
import type { KeptReadings } from '../workspace/kept-readings.js';
import type { LoadFinding } from '../workspace/load-files.js';
import { loadWorkspace, type WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { conflictCopies } from '../workspace/store/register-file.js';
import { surveyWorkspace, type WorkspaceSurvey } from '../workspace/survey-workspace.js';
import { findWorkspace, type Workspace } from '../workspace/workspace.js';
import { type Notes, takeNotes } from './notes.js';
import type { Session } from './session.js';

export interface OpenedWorkspace extends WorkspaceSnapshot {
  readonly notes: Notes;
  /** The time since it was opened, for the last line. */
  readonly took: () => string;
}

/** A workspace that is read again and again. */
export interface FollowedWorkspace {
  readonly workspace: Workspace;
  readonly readings: KeptReadings;
}

export interface OpeningOptions {
  readonly names: readonly string[];
  readonly year: number | null;
  /** Years of the register that the command asks about, besides those of the circulars and today's; null for all. */
  readonly years?: Years;
  /** Also the circulars that were not asked for. */
  readonly withOthers?: boolean;
  /** The register will be written: it must be whole, and in no conflict. */
  readonly isForWriting?: boolean;
  /** Another workspace than the one that the session is in. */
  readonly workspace?: Workspace;
  /** The one that the session is in, as a command that goes on found it: it may have lost its genelge.yaml since. */
  readonly followed?: FollowedWorkspace;
}

/**
 * null where the organisation cannot be read, or the register not be written on; `notes` then say why. Throws a refusal
 * (exit code 3) where the register is in conflict and was to be written.
 */
export async function openWorkspace(
  session: Session,
  { names, year, workspace: other, followed, isForWriting = false, years = NONE, withOthers = true }: OpeningOptions,
  notes = takeNotes(),
): Promise<OpenedWorkspace | null> {
  const took = session.stopwatch();
  const { cwd } = session.world;
  const workspace = other ?? followed?.workspace ?? findWorkspace(cwd, session.workspace);
  const question = { names, year, cwd, years, withOthers };
  const { snapshot, findings } = await loadWorkspace(workspace, question, {
    ...edgesOf(session),
    ...(followed && { readings: followed.readings }),
  });
  // What is asked for by name and cannot be done is no mere warning.
  const isAsked = isForWriting && names.length > 0;
  notes.setWorkspace(workspace);
  notes.add(isAsked ? findings.map(strayAsError) : findings);
  if (snapshot === null || (isForWriting && isOrganisationFaulty(snapshot, findings))) return null;
  notes.add(snapshot.withoutFile.map(fileMissing));
  const troubles = await findTroubles(workspace, other !== undefined);
  const [trouble] = troubles;
  if (trouble && isForWriting) throw new Refusal(trouble, 3);
  notes.add(troubles);
  if (isForWriting && hasError(snapshot.register.findings)) return null;
  return { ...snapshot, notes, took };
}

export interface OpenedSurvey extends WorkspaceSurvey {
  /** The time since it was opened, for the last line. */
  readonly took: () => string;
}

/**
 * The same for work on many letters: of each circular only what tells it from others is kept. Documents whose files are
 * gone will do. null where the organisation cannot be read.
 */
export async function openSurvey(
  session: Session,
  {
    names,
    year,
    years = NONE,
    known,
  }: Pick<OpeningOptions, 'names' | 'year' | 'years'> & { readonly known?: Workspace },
  notes: Notes,
): Promise<OpenedSurvey | null> {
  const took = session.stopwatch();
  const { cwd } = session.world;
  const workspace = known ?? findWorkspace(cwd, session.workspace);
  const question = { names, year, cwd, years, withOthers: false };
  const { survey, findings } = await surveyWorkspace(
    workspace,
    question,
    edgesOf(session),
    session.world.build ?? null,
  );
  notes.setWorkspace(workspace);
  notes.add(findings);
  if (survey === null) return null;
  notes.add(await findTroubles(workspace, false));
  return { ...survey, took };
}

const NONE: ReadonlySet<number> = new Set();

function strayAsError<F extends AnyFinding>(finding: F): F {
  return finding.code === 'workspace/stray-file' ? regraded(finding, 'error') : finding;
}

/** genelge.yaml can be understood, and yet words of it would be missing from a letter. */
function isOrganisationFaulty({ organisationFiles }: WorkspaceSnapshot, findings: readonly LoadFinding[]): boolean {
  return hasError(findings.filter(({ at }) => organisationFiles.some(({ document }) => document === at?.document)));
}

function fileMissing({ current, file, issue }: RegisteredDocument): AnyFinding {
  const args = { numbers: showNumbers(current), file: file ?? '' };
  return registerFinding('register/file-missing', args, placeOf(issue.line));
}

/** What the rooms below are given of the world. */
export function edgesOf(session: Session): Edges {
  const { now, fs, systemUser } = session.world;
  return {
    now,
    fs,
    author: (root) => authorOf(root, systemUser),
    onProgress: session.progress,
    onWait: ({ pid, host }) => session.say(session.words.ui.waiting(pid, host)),
  };
}

/** What forbids to write behind the register's last line: git, or a folder's synchroniser, holds another line for it. */
async function findTroubles({ root, show }: Workspace, isStage: boolean): Promise<readonly AnyFinding[]> {
  const copies = (await conflictCopies(root)).map((file): AnyFinding => {
    return workspaceFinding('workspace/conflict-copy', { file: show(file) }, null);
  });
  const isConflict = !isStage && (await isUnmerged(root));
  return isConflict ? [gitFinding('git/unmerged-register', {}, null), ...copies] : copies;
}
