/**
 * A workspace of which each circular keeps only what tells it from others: for work on many letters, where each is read
 * again when its turn comes.
 */

import type { Circular } from '../circular/circular.js';
import { type CircularHead, type FileHead, headOf } from '../circular/circular-head.js';
import { type Digest, digestOf } from '../circular/digest.js';
import type { Organisation } from '../circular/organisation.js';
import { namedFiles } from '../compose/named-files.js';
import { ofCircular } from '../diagnostic.js';
import type { FileStatus } from '../register/match-files.js';
import type { Edges } from './edges.js';
import { loadCircular, parseFile } from './load-circulars.js';
import { type LoadFinding, loadFiles, type Question, type Surroundings } from './load-files.js';
import { organisationDigest } from './organisation-digest.js';
import { readInside } from './read-file.js';
import { findClashes } from './same-numbers.js';
import { type HeadCache, type KnownHead, knownHead, openHeadCache } from './store/head-cache.js';
import type { Workspace } from './workspace.js';

/** A file as it was when it was looked through. */
export interface SurveyedFile extends FileHead {
  /** Of its bytes; null where it cannot be read. */
  readonly digest: Digest | null;
  /** Bytes. */
  readonly size: number;
  /** Files that it names: pictures of its text, and enclosures. */
  readonly names: readonly string[];
  /** Something is to be said of it when it is read again. */
  readonly hasFindings: boolean;
}

export interface SurveyedCircular extends SurveyedFile {
  /** null where the file cannot be read as a circular. */
  readonly status: FileStatus | null;
  /** What other files and the register have against it: two files with one number. */
  readonly objections: readonly LoadFinding[];
}

export interface WorkspaceSurvey extends Surroundings {
  readonly circulars: readonly SurveyedCircular[];
}

export interface SurveyedWorkspace {
  /** null where the organisation cannot be read. */
  readonly survey: WorkspaceSurvey | null;
  /** About the organisation and the register; those of each circular are told when it is read again. */
  readonly findings: readonly LoadFinding[];
}

/** `program` is its build: by the same, the same file is understood in the same way. null keeps nothing for later runs. */
export async function surveyWorkspace(
  workspace: Workspace,
  question: Question,
  edges: Pick<Edges, 'now' | 'fs' | 'onProgress'>,
  program: string | null,
): Promise<SurveyedWorkspace> {
  const store = { root: workspace.root, fs: edges.fs };
  const { found, findings } = await loadFiles(workspace, question, edges, async (organisation, organisationFiles) => {
    const basis = JSON.stringify([program, organisationDigest(organisationFiles)]);
    const heads = program === null ? null : await openHeadCache(store, basis);
    return {
      read: (file) => surveyFile({ workspace, organisation, heads }, file),
      headOf: (file) => file,
      ...(heads && { close: heads.close }),
    };
  });
  if (found === null) return { survey: null, findings };
  const { files, ...surroundings } = found;
  const clashes = findClashes(
    files.flatMap(({ circular }) => circular ?? []),
    workspace.show,
  );
  const circulars = files.map((each): SurveyedCircular => {
    const status = each.circular ? (found.register.matching.statuses.get(each.file) ?? null) : null;
    const contradiction = status?.state === 'contradicting' ? ofCircular([status.finding], each.file) : [];
    return { ...each, status, objections: [...(clashes.get(each.file) ?? []), ...contradiction] };
  });
  return { survey: { ...surroundings, circulars }, findings };
}

interface SurveyMaterials {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly heads: HeadCache | null;
}

/** What is faulty is never kept: its complaints are told anew. Nor is what names files: whether they are sound is asked anew. */
function surveyFile({ workspace: surveyed, organisation, heads }: SurveyMaterials, file: string): SurveyedFile {
  // Of thousands, no text is kept.
  const apart = (): Workspace => ({ ...surveyed, sources: new Map() });
  const { value: bytes } = readInside(surveyed, file);
  if (bytes === null) return { file, circular: null, digest: null, size: 0, names: [], hasFindings: true };
  const { length: size } = bytes;
  const digest = digestOf(bytes);
  const again = () => loadCircular(apart(), file, organisation).circular;
  const known = heads?.find(file, digest) ?? null;
  if (known) return { file, circular: fullHead(file, known, again), digest, size, names: [], hasFindings: false };
  const { circular, findings, wordFindings } = parseFile(apart(), { file, bytes }, organisation);
  const hasFindings = findings.length + wordFindings.length > 0;
  const head = circular && knownHead(headOf(circular));
  const names = circular ? namedFiles(circular).map(({ path }) => path) : [];
  if (head && !hasFindings && names.length === 0) heads?.keep(file, digest, head);
  return { file, circular: head && fullHead(file, head, again), digest, size, names, hasFindings };
}

/** Without the content, which is read again for the one question that it takes: a draft dated by being numbered. */
function fullHead(file: string, { content, ...known }: KnownHead, again: () => Circular | null): CircularHead {
  const contentDigest = (date: string | null): Digest => {
    const circular = date === null ? null : again();
    return circular === null ? content : headOf(circular).contentDigest(date);
  };
  return { ...known, file, contentDigest };
}
