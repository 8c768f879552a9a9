/** What the register's commands begin with: the organisation, all circulars, and the register beside them. */

import type { Organisation } from '../../circular/organisation.js';
import { hasError, Refusal } from '../../diagnostic.js';
import { isUnmerged } from '../../exchange/conflict.js';
import type { AnyFinding } from '../../messages/all-findings.js';
import type { FileStanding } from '../../register/match-files.js';
import type { Years } from '../../register/read-register.js';
import { type LoadedCircular, loadCirculars } from '../../workspace/load-circulars.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { type LoadedRegister, loadRegister } from '../../workspace/load-register.js';
import { findClashes } from '../../workspace/same-numbers.js';
import { conflictCopies } from '../../workspace/store/register-file.js';
import { findWorkspace, type Workspace } from '../../workspace/workspace.js';
import { type Notes, type Sources, takeNotes } from '../notes.js';
import type { Session } from '../session.js';

export interface Office {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly sources: Sources;
  /** Every circular of the workspace. */
  readonly papers: readonly Paper[];
  /** The files asked for; all where none was. */
  readonly selected: ReadonlySet<string>;
  readonly register: LoadedRegister;
  readonly notes: Notes;
  /** The time since it was opened, for the last line. */
  readonly took: () => string;
}

/** A circular's file, and what the register says of it. */
export interface Paper extends LoadedCircular {
  /** null where the file cannot be read as a circular. */
  readonly standing: FileStanding | null;
  /** Its own complaints, and those of others about it: two files with one number. */
  readonly all: readonly AnyFinding[];
  readonly sources: Sources;
}

export interface OfficeWish {
  readonly names: readonly string[];
  readonly year: number | null;
  /** Years of the register that the command asks about, besides those of the circulars and today's; null for all. */
  readonly years?: Years;
  /** The register will be written: it must be whole, and in no conflict. */
  readonly isForWriting?: boolean;
  /** Another workspace than the one that the session is in. */
  readonly workspace?: Workspace;
}

/**
 * null where the organisation cannot be read, or the register not be written on; `notes` then say why. Throws a refusal
 * (exit code 3) where the register is in conflict and was to be written.
 */
export async function openOffice(
  session: Session,
  { names, year, workspace: other, isForWriting = false, years = NONE }: OfficeWish,
  notes = takeNotes(),
): Promise<Office | null> {
  const { cwd } = session.world;
  const took = session.stopwatch();
  const workspace = other ?? findWorkspace(cwd, session.workspace);
  const { organisation, findings, sources } = loadOrganisation(workspace);
  notes.add(findings, sources);
  if (organisation === null || (isForWriting && hasError(findings))) return null;
  const loaded = loadCirculars(workspace, organisation, {
    names,
    year,
    cwd,
    withOthers: true,
    begin: session.progress,
  });
  notes.add(loaded.findings);
  const circulars = loaded.read.flatMap(({ circular }) => circular ?? []);
  const register = await loadRegister(
    { workspace, fs: session.world.fs, years: withToday(years, session) },
    organisation,
    circulars,
  );
  notes.add(register.findings, register.sources);
  const troubles = await findTroubles(workspace, other !== undefined);
  const [trouble] = troubles;
  if (trouble && isForWriting) throw new Refusal(trouble, 3);
  notes.add(troubles);
  if (isForWriting && hasError(register.findings)) return null;
  const clashes = findClashes(circulars, workspace.show);
  const papers = loaded.read.map((each): Paper => {
    const standing = each.circular ? (register.matching.standings.get(each.file) ?? null) : null;
    const contradiction = standing?.state === 'contradicting' ? [standing.finding] : [];
    return {
      ...each,
      standing,
      all: [...each.findings, ...wordsOf(each, standing), ...(clashes.get(each.file) ?? []), ...contradiction],
      sources: new Map([...sources, ...(each.source ? [['circular', each.source] as const] : [])]),
    };
  });
  const selected = new Set(loaded.circulars.map(({ file }) => file));
  return { workspace, organisation, sources, papers, selected, register, notes, took };
}

/** What is said of a file's words; a letter that went out as the file says is as it is. */
export function wordsOf(
  { wordFindings }: LoadedCircular,
  standing: FileStanding | null | undefined,
): readonly AnyFinding[] {
  const isSealed = standing?.state === 'half-done' || (standing?.state === 'issued' && !standing.isChanged);
  return isSealed ? [] : wordFindings;
}

const NONE: ReadonlySet<number> = new Set();

/** A draft without a date is dated today; a run that was cut short may have dated it yesterday. */
function withToday(years: Years, { world }: Session): Years {
  const year = world.now().getUTCFullYear();
  return years === null ? null : new Set([...years, year - 1, year, year + 1]);
}

/** What forbids to write behind the register's last line: git, or a folder's synchroniser, holds another line for it. */
async function findTroubles({ root, show }: Workspace, isStage: boolean): Promise<readonly AnyFinding[]> {
  const copies = (await conflictCopies(root)).map((file): AnyFinding => {
    return { code: 'workspace/conflict-copy', severity: 'error', args: { file: show(file) }, at: null };
  });
  const isConflict = !isStage && (await isUnmerged(root));
  return isConflict ? [{ code: 'git/unmerged-register', severity: 'error', args: {}, at: null }, ...copies] : copies;
}
