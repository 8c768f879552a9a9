/** The one loader: the organisation, its circulars, and the register beside them, as most commands begin with them. */

import { fileHeadOf } from '../circular/circular-head.js';
import { ofCircular } from '../diagnostic.js';
import type { FileStatus } from '../register/match-files.js';
import type { Edges } from './edges.js';
import { type LoadedCircular, loadCircular } from './load-circulars.js';
import { type LoadFinding, loadFiles, type Question, type Surroundings } from './load-files.js';
import { findClashes } from './same-numbers.js';
import type { SelectedCirculars } from './select-circulars.js';
import type { Workspace } from './workspace.js';

/** A workspace as it was at one moment. */
export interface WorkspaceSnapshot extends Surroundings {
  /** Every circular of the workspace; only those asked for, where the question wants no more. */
  readonly circulars: readonly CircularRecord[];
}

/** A circular's file, and what the register says of it. */
export interface CircularRecord extends LoadedCircular {
  /** null where the file cannot be read as a circular. */
  readonly status: FileStatus | null;
  /** Its own complaints, and those of others about it: two files with one number. */
  readonly all: readonly LoadFinding[];
}

export interface LoadedWorkspace {
  /** null where the organisation cannot be read. */
  readonly snapshot: WorkspaceSnapshot | null;
  /** About the organisation and the register; those of each circular are its own. */
  readonly findings: readonly LoadFinding[];
}

export async function loadWorkspace(
  workspace: Workspace,
  question: Question,
  edges: Pick<Edges, 'now' | 'fs' | 'onProgress' | 'readings'>,
): Promise<LoadedWorkspace> {
  const { found, findings } = await loadFiles(workspace, question, edges, async (organisation) => ({
    read: (file) => (edges.readings?.circular ?? loadCircular)(workspace, file, organisation),
    headOf: fileHeadOf,
  }));
  if (found === null) return { snapshot: null, findings };
  const { files, ...surroundings } = found;
  return { snapshot: { ...surroundings, circulars: recordsOf(files, surroundings) }, findings };
}

/** The same workspace with other circulars, or another reading of the register. */
export function recordsOf(
  files: SelectedCirculars<LoadedCircular>['read'],
  { register, workspace }: Pick<WorkspaceSnapshot, 'register' | 'workspace'>,
): readonly CircularRecord[] {
  const clashes = findClashes(
    files.flatMap(({ circular }) => circular ?? []),
    workspace.show,
  );
  return files.map((each): CircularRecord => {
    const status = each.circular ? (register.matching.statuses.get(each.file) ?? null) : null;
    const contradiction = status?.state === 'contradicting' ? ofCircular([status.finding], each.file) : [];
    return {
      ...each,
      status,
      all: [...ownFindings(each, isAsIssued(status)), ...(clashes.get(each.file) ?? []), ...contradiction],
    };
  });
}

/** What is said of a file and its words; a letter that went out as the file says is as it is. */
export function ownFindings({ findings, wordFindings }: LoadedCircular, isIssued: boolean): readonly LoadFinding[] {
  return isIssued ? findings : [...findings, ...wordFindings];
}

/** The file's letter is issued, and the file says what it said then. */
export function isAsIssued(status: FileStatus | null): boolean {
  return status?.state === 'incomplete' || (status?.state === 'issued' && !status.isChanged);
}
