/**
 * A workspace of which each circular keeps only what tells it from others: for work on many letters, where each is read
 * again when its turn comes.
 */

import { type CircularHead, type FileHead, headOf } from '../circular/circular-head.js';
import { type Digest, digestOf } from '../circular/digest.js';
import type { Organisation } from '../circular/organisation.js';
import { ofCircular } from '../diagnostic.js';
import type { FileStatus } from '../register/match-files.js';
import type { Edges } from './edges.js';
import { loadCircular, parseFile } from './load-circulars.js';
import { type LoadFinding, loadFiles, type Question, type Surroundings } from './load-files.js';
import { readInside } from './read-file.js';
import { findClashes } from './same-numbers.js';
import type { Workspace } from './workspace.js';

/** A file as it was when it was looked through. */
export interface SurveyedFile extends FileHead {
  /** Of its bytes; null where it cannot be read. */
  readonly digest: Digest | null;
  /** Bytes. */
  readonly size: number;
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

export async function surveyWorkspace(
  workspace: Workspace,
  question: Question,
  edges: Pick<Edges, 'now' | 'fs' | 'onProgress'>,
): Promise<SurveyedWorkspace> {
  const { found, findings } = await loadFiles(workspace, question, edges, {
    read: (file, organisation) => surveyFile(workspace, file, organisation),
    headOf: (file) => file,
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

function surveyFile(surveyed: Workspace, file: string, organisation: Organisation): SurveyedFile {
  // Of thousands, no text is kept.
  const workspace: Workspace = { ...surveyed, sources: new Map() };
  const { value: bytes } = readInside(workspace, file);
  if (bytes === null) return { file, circular: null, digest: null, size: 0, hasFindings: true };
  const { circular, findings, wordFindings } = parseFile(workspace, { file, bytes }, organisation);
  return {
    file,
    circular: circular && keptHead(headOf(circular), () => loadCircular(workspace, file, organisation).circular),
    digest: digestOf(bytes),
    size: bytes.length,
    hasFindings: findings.length + wordFindings.length > 0,
  };
}

/** Without the content, which is read again for the one question that it takes: a draft dated by being numbered. */
function keptHead(head: CircularHead, again: () => Parameters<typeof headOf>[0] | null): CircularHead {
  const own = head.contentDigest(null);
  return {
    ...head,
    contentDigest(date) {
      if (date === null) return own;
      const circular = again();
      return circular === null ? own : headOf(circular).contentDigest(date);
    },
  };
}
