/** A letter's file when its turn comes: the bytes that everything was decided on, or a complaint that they are others. */

import { digestOf } from '../circular/digest.js';
import { workspaceFinding } from '../workspace/findings.js';
import { type LoadedCircular, parseFile } from '../workspace/load-circulars.js';
import type { LoadFinding, Surroundings } from '../workspace/load-files.js';
import { ownFindings } from '../workspace/load-workspace.js';
import { readInside } from '../workspace/read-file.js';
import type { LetterTask } from './letter-task.js';

interface ReadAgain {
  /** null where the letter needs no file. */
  readonly file: LoadedCircular | null;
  /** All that is to be said of the file. */
  readonly findings: readonly LoadFinding[];
}

/** An issued letter is drawn from what was issued: its file is read only where something is to be said of it. */
export function readAgain(
  { file: task, issue }: LetterTask,
  { workspace, organisation }: Pick<Surroundings, 'workspace' | 'organisation'>,
): ReadAgain {
  if (task === null || (issue !== null && !task.hasFindings && task.objections.length === 0))
    return { file: null, findings: [] };
  const { value: bytes, findings } = readInside(workspace, task.file);
  if (bytes === null) return { file: null, findings };
  if (digestOf(bytes) !== task.digest) {
    const args = { file: workspace.show(task.file) };
    return { file: null, findings: [workspaceFinding('workspace/changed-meanwhile', args, null)] };
  }
  const file = parseFile(workspace, { file: task.file, bytes }, organisation);
  return { file, findings: [...ownFindings(file, task.isAsIssued), ...task.objections] };
}
