/** The organisation, the files of its circulars, each read as far as a command needs it, and the register beside them. */

import type { CircularKey, FileHead } from '../circular/circular-head.js';
import { parseNumberQuery } from '../circular/number-query.js';
import type { Organisation } from '../circular/organisation.js';
import { findDocument } from '../register/find-documents.js';
import type { RegisterFinding } from '../register/findings.js';
import type { Ledger, RegisteredDocument } from '../register/ledger.js';
import type { Years } from '../register/read-register.js';
import type { Edges } from './edges.js';
import type { WorkspaceFinding } from './findings.js';
import type { NamedFileFinding } from './load-named-files.js';
import { loadOrganisation, type OrganisationFile } from './load-organisation.js';
import { type LoadedRegister, loadRegister } from './load-register.js';
import { selectCirculars } from './select-circulars.js';
import { findStrayFiles, tellStray } from './stray-files.js';
import { ORGANISATION_FILE, type Workspace } from './workspace.js';

export type LoadFinding = NamedFileFinding | RegisterFinding;

/** What every command knows of a workspace, however much of its circulars it keeps. */
export interface Surroundings {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  /** genelge.yaml and the lists that it names. */
  readonly organisationFiles: readonly OrganisationFile[];
  /** The files asked for; all where none was. */
  readonly selected: ReadonlySet<string>;
  readonly register: LoadedRegister;
  /** Documents asked for by their numbers whose files are gone. */
  readonly withoutFile: readonly RegisteredDocument[];
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

export interface FileReading<File> {
  readonly read: (file: string) => File;
  readonly headOf: (file: File) => FileHead;
  /** `isWhole`: every circular that there is was read. */
  readonly close?: (isWhole: boolean) => Promise<void>;
}

export interface LoadedFiles<File> {
  /** null where the organisation cannot be read. */
  readonly found: (Surroundings & { readonly files: readonly File[] }) | null;
  /** About the organisation and the register; those of each circular are its own. */
  readonly findings: readonly LoadFinding[];
}

export async function loadFiles<File extends { readonly file: string; readonly circular: CircularKey | null }>(
  workspace: Workspace,
  question: Question,
  { now, fs, onProgress, readings }: Pick<Edges, 'now' | 'fs' | 'onProgress' | 'readings'>,
  open: (organisation: Organisation, files: readonly OrganisationFile[]) => Promise<FileReading<File>>,
): Promise<LoadedFiles<File>> {
  const loadedOrganisation = readings?.organisation(workspace) ?? loadOrganisation(workspace);
  const { organisation, findings, files: organisationFiles } = loadedOrganisation;
  if (organisation === null) return { found: null, findings };
  const { read, headOf, close } = await open(organisation, organisationFiles);
  const { names, year, cwd, withOthers } = question;
  const others = new Set([ORGANISATION_FILE, ...organisationFiles.map(({ name }) => name)]);
  const selection = { names, year, cwd, withOthers, others, begin: onProgress };
  const loaded = selectCirculars(workspace, organisation, selection, read);
  await close?.(names.length === 0);
  const files = withOthers || names.length === 0 ? loaded.read : loaded.circulars;
  const years = yearsOf(question, now());
  const register = await loadRegister({ workspace, fs, years }, organisation, files.map(headOf));
  const strays =
    names.length === 0
      ? findStrayFiles(workspace, others)
      : tellStray([...new Set(loaded.circulars.map(({ file }) => file))], workspace);
  const { missing, documents } = findWithoutFile(loaded.findings, register.ledger, organisation);
  return {
    found: {
      workspace,
      organisation,
      organisationFiles,
      files,
      selected: new Set(loaded.circulars.map(({ file }) => file)),
      register,
      withoutFile: documents,
    },
    findings: [...findings, ...missing, ...strays, ...register.findings],
  };
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
