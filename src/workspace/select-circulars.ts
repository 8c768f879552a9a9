/** Which circulars a command is about: all, a year's, files named, or numbers named. */

import { relative, resolve, sep } from 'node:path';
import type { CircularKey } from '../circular/circular-head.js';
import { matchQuery, type NumberQuery, parseNumberQuery } from '../circular/number-query.js';
import type { Organisation } from '../circular/organisation.js';
import type { ArgsOf } from '../diagnostic.js';
import { numbersElsewhere } from '../register/find-documents.js';
import { type WorkspaceFinding, workspaceFinding, type workspaceFindings } from './findings.js';
import { isInside } from './safe-path.js';
import { isFile, isYamlName, listCirculars, type Workspace } from './workspace.js';

export interface Selection {
  /** Files (from the folder the user is in) and numbers, as typed; none means all. */
  readonly names: readonly string[];
  readonly year: number | null;
  readonly cwd: string;
  /** Reads the circulars that were not asked for too: what they hold may bear on those that were. */
  readonly withOthers?: boolean;
  /** Told how many files there are to read, and of each one read. */
  readonly begin?: (activity: 'reading', files: number) => { readonly tick: () => void; readonly end: () => void };
  /** Files of the organisation: naming one asks for no circular. */
  readonly others?: ReadonlySet<string>;
}

/** A file as it was read, whole or in part. */
interface ReadFile {
  readonly file: string;
  readonly circular: CircularKey | null;
}

export interface SelectedCirculars<File> {
  readonly circulars: readonly File[];
  /** All that were read to find them; with `withOthers`, all there are. */
  readonly read: readonly File[];
  /** About the selection itself: a file or a number that is not there. */
  readonly findings: readonly WorkspaceFinding[];
}

const NONE: ReadonlySet<string> = new Set();

/** `read` reads one file, as much of it as the command needs. */
export function selectCirculars<File extends ReadFile>(
  workspace: Workspace,
  organisation: Organisation,
  { names, year, cwd, withOthers = false, others = NONE, begin }: Selection,
  read: (file: string) => File,
): SelectedCirculars<File> {
  const findings: WorkspaceFinding[] = [];
  const files: string[] = [];
  const queries: Asked[] = [];
  for (const name of names) {
    const file = fileNamed(workspace, name, cwd);
    const query = file === null ? parseNumberQuery(name) : null;
    if (file !== null && (others.has(file) || file.startsWith('templates/'))) continue;
    if (file !== null) files.push(file);
    else if (query !== null) queries.push({ text: name, query });
    else findings.push(missing(name));
  }
  const isAll = names.length === 0;
  const listed = isAll || withOthers || queries.length > 0 ? listCirculars(workspace) : files;
  const wanted = [...new Set([...listed, ...files])];
  const progress = begin?.('reading', wanted.length);
  const loaded = wanted.map((file) => {
    const circular = read(file);
    progress?.tick();
    return circular;
  });
  progress?.end();
  const chosen = new Set(isAll ? listed : files);
  for (const each of queries) {
    const { files: meant, finding } = filesMeant(each, loaded, organisation);
    if (finding) findings.push(finding);
    for (const file of meant) chosen.add(file);
  }
  const ofYear = ({ file, circular }: File) =>
    year === null || circular?.date?.year === year || (!circular?.date && file.startsWith(`${year}/`));
  return { circulars: loaded.filter((each) => chosen.has(each.file) && ofYear(each)), read: loaded, findings };
}

/** The workspace name of a file that the user named from where he is; null where there is no such file inside. */
function fileNamed({ root }: Workspace, name: string, cwd: string): string | null {
  for (const path of [resolve(cwd, name), resolve(root, name)]) {
    if (isFile(path) && isInside(root, path)) return relative(root, path).split(sep).join('/');
  }
  return null;
}

function missing(name: string): WorkspaceFinding {
  if (isYamlName(name) || name.includes(sep)) return complaint('workspace/no-such-file', { file: name });
  return complaint('workspace/not-a-number', { text: name });
}

interface Asked {
  readonly text: string;
  readonly query: NumberQuery;
}

/** The files whose circular has a number; two that both have it are for others to complain of. */
function filesMeant({ text, query }: Asked, loaded: readonly ReadFile[], { series: known }: Organisation) {
  const numbered = loaded.flatMap(({ file, circular }) =>
    circular?.state === 'numbered' ? [{ file, numbers: circular.numbers }] : [],
  );
  const found = numbered.flatMap(({ file, numbers }) =>
    matchQuery(numbers, query, known).map((series) => ({ file, series, year: numbers[series]?.year })),
  );
  if (found.length === 0) {
    const elsewhere = numbersElsewhere(
      numbered.map(({ numbers }) => numbers),
      query,
    );
    return { files: [], finding: complaint('workspace/no-such-number', { number: text, elsewhere }) };
  }
  if (new Set(found.map(({ series, year }) => `${series}:${year}`)).size > 1) {
    const series = [...new Set(found.map((each) => each.series))];
    return { files: [], finding: complaint('workspace/ambiguous-number', { number: text, series }) };
  }
  return { files: found.map(({ file }) => file), finding: null };
}

function complaint<Code extends keyof typeof workspaceFindings>(
  code: Code,
  args: ArgsOf<typeof workspaceFindings, Code>,
): WorkspaceFinding {
  return workspaceFinding(code, args, null);
}
