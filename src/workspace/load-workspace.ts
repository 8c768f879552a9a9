/** The one loader: the organisation, its circulars, and the register beside them, as every command begins with them. */

import type { CircularFinding } from '../circular/findings.js';
import { parseNumberQuery } from '../circular/number-query.js';
import type { Organisation } from '../circular/organisation.js';
import type { Diagnostic } from '../diagnostic.js';
import { findDocument } from '../register/find-documents.js';
import type { RegisterFinding } from '../register/findings.js';
import type { Ledger, RegisteredDocument } from '../register/ledger.js';
import type { FileStatus } from '../register/match-files.js';
import type { Years } from '../register/read-register.js';
import type { LocatedSource } from '../source.js';
import type { Edges } from './edges.js';
import type { WorkspaceFinding } from './findings.js';
import { type LoadedCircular, type LoadedCirculars, loadCirculars } from './load-circulars.js';
import { loadOrganisation } from './load-organisation.js';
import { type LoadedRegister, loadRegister } from './load-register.js';
import { locate } from './locate.js';
import { findClashes } from './same-numbers.js';
import { findStrayFiles, tellStray } from './stray-files.js';
import { ORGANISATION_FILE, type Workspace } from './workspace.js';

/** The files that findings speak of, by the names under which they do. */
export type Sources = ReadonlyMap<string, LocatedSource>;

export type LoadFinding = WorkspaceFinding | CircularFinding | RegisterFinding;

/** A workspace as it was at one moment. */
export interface WorkspaceSnapshot {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly sources: Sources;
  /** Every circular of the workspace; only those asked for, where the question wants no more. */
  readonly circulars: readonly CircularRecord[];
  /** The files asked for; all where none was. */
  readonly selected: ReadonlySet<string>;
  readonly register: LoadedRegister;
  /** Documents asked for by their numbers whose files are gone. */
  readonly withoutFile: readonly RegisteredDocument[];
}

/** A circular's file, and what the register says of it. */
export interface CircularRecord extends LoadedCircular {
  /** null where the file cannot be read as a circular. */
  readonly status: FileStatus | null;
  /** Its own complaints, and those of others about it: two files with one number. */
  readonly all: readonly LoadFinding[];
  readonly sources: Sources;
}

export interface Question {
  /** Files (from the folder the user is in) and numbers, as typed; none means all. */
  readonly names: readonly string[];
  readonly year: number | null;
  readonly cwd: string;
  /** Years of the register asked about, besides those of the circulars, of the numbers and today's; null for all. */
  readonly years: Years;
  /** Also the circulars that were not asked for: what they hold may bear on those that were. */
  readonly withOthers: boolean;
}

export interface LoadedWorkspace {
  /** null where the organisation cannot be read. */
  readonly snapshot: WorkspaceSnapshot | null;
  /** About the organisation and the register; those of each circular are its own. */
  readonly diagnostics: readonly Diagnostic<LoadFinding>[];
}

export async function loadWorkspace(
  workspace: Workspace,
  question: Question,
  { now, fs, onProgress }: Pick<Edges, 'now' | 'fs' | 'onProgress'>,
): Promise<LoadedWorkspace> {
  const { organisation, findings, sources } = loadOrganisation(workspace);
  const told = locate<LoadFinding>(findings, sources);
  if (organisation === null) return { snapshot: null, diagnostics: told };
  const { names, year, cwd, withOthers } = question;
  const others = new Set([ORGANISATION_FILE, ...sources.keys()]);
  const selection = { names, year, cwd, withOthers, others, begin: onProgress };
  const loaded = loadCirculars(workspace, organisation, selection);
  const files = withOthers || names.length === 0 ? loaded.read : loaded.circulars;
  const years = yearsOf(question, now());
  const register = await loadRegister({ workspace, fs, years }, organisation, files);
  const strays =
    names.length === 0
      ? findStrayFiles(workspace, new Set(sources.keys()))
      : tellStray([...new Set(loaded.circulars.map(({ file }) => file))], workspace);
  const { missing, documents } = findWithoutFile(loaded.findings, register.ledger, organisation);
  const circulars = recordsOf(files, { register, organisation, workspace, sources });
  return {
    snapshot: {
      workspace,
      organisation,
      sources,
      circulars,
      selected: new Set(loaded.circulars.map(({ file }) => file)),
      register,
      withoutFile: documents,
    },
    diagnostics: [
      ...told,
      ...locate<LoadFinding>([...missing, ...strays], new Map()),
      ...locate<LoadFinding>(register.findings, register.sources),
    ],
  };
}

/** The same workspace with other circulars, or another reading of the register. */
export function recordsOf(
  files: LoadedCirculars['read'],
  { register, workspace, sources }: Pick<WorkspaceSnapshot, 'register' | 'organisation' | 'workspace' | 'sources'>,
): readonly CircularRecord[] {
  const clashes = findClashes(
    files.flatMap(({ circular }) => circular ?? []),
    workspace.show,
  );
  return files.map((each): CircularRecord => {
    const status = each.circular ? (register.matching.statuses.get(each.file) ?? null) : null;
    const contradiction = status?.state === 'contradicting' ? [status.finding] : [];
    return {
      ...each,
      status,
      all: [...each.findings, ...wordsOf(each, status), ...(clashes.get(each.file) ?? []), ...contradiction],
      sources: new Map([...sources, ...(each.source ? [['circular', each.source] as const] : [])]),
    };
  });
}

/** What is said of a file's words; a letter that went out as the file says is as it is. */
function wordsOf({ wordFindings }: LoadedCircular, status: FileStatus | null): readonly LoadFinding[] {
  const isIssued = status?.state === 'incomplete' || (status?.state === 'issued' && !status.isChanged);
  return isIssued ? [] : wordFindings;
}

/**
 * A draft without a date is dated today; a run that was cut short may have dated it yesterday. A number without its year
 * may be of any.
 */
function yearsOf({ names, years }: Question, instant: Date): Years {
  const queried = names.flatMap((name) => parseNumberQuery(name) ?? []).map(({ year }) => year);
  if (years === null || queried.includes(null)) return null;
  const today = instant.getUTCFullYear();
  return new Set([...years, ...queried.flatMap((year) => year ?? []), today - 1, today, today + 1]);
}

/** Numbers asked for that no file has and the register does: their letters are in `issued/` all the same. */
function findWithoutFile(findings: readonly WorkspaceFinding[], ledger: Ledger, { series }: Organisation) {
  const documents: RegisteredDocument[] = [];
  const missing = findings.filter((finding) => {
    if (finding.code !== 'workspace/no-such-number') return true;
    const query = parseNumberQuery(finding.args.number);
    const found = query && findDocument(query, finding.args.number, ledger, series).value;
    if (!found || found.document.file === null) return true;
    documents.push(found.document);
    return false;
  });
  return { missing, documents };
}
