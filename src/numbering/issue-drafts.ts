/** A plan → letters in the archive, entries for the register, and numbers in the circulars' files. */

import { type ArchivedLetter, type Original, openArchiver } from '../archive/archiver.js';
import { isoDate } from '../language/dates.js';
import type { IssueEntry } from '../register/entry.js';
import type { Assignment } from '../register/plan-numbering.js';
import type { Edges } from '../workspace/edges.js';
import type { WorkspaceFinding } from '../workspace/findings.js';
import { loadPictures } from '../workspace/load-pictures.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { mapConcurrent } from '../workspace/map-concurrent.js';
import { asRefusal } from '../workspace/store/commit.js';
import type { Store } from '../workspace/store/durable.js';
import { type NumbersToWrite, writeNumbers } from '../workspace/write-numbers.js';
import type { NumberingCandidate } from './candidates.js';

const NO_ORIGINALS: ReadonlyMap<string, Original> = new Map();

/** By file, what the register will say of each letter. What is kept already is not written again. */
export async function archiveAll(
  { workspace, organisation, register: { store } }: WorkspaceSnapshot,
  candidates: readonly NumberingCandidate[],
  { onProgress }: Pick<Edges, 'onProgress'>,
  originals: ReadonlyMap<string, Original> = NO_ORIGINALS,
): Promise<ReadonlyMap<string, ArchivedLetter>> {
  try {
    const { files: pictures } = loadPictures(workspace, organisation);
    const archiver = openArchiver({ workspace, organisation, store, pictures });
    const letters = new Map<string, ArchivedLetter>();
    const progress = onProgress('writing', candidates.length);
    await mapConcurrent(candidates, async ({ file, circular }) => {
      letters.set(file, await archiver.archive(circular, originals.get(file) ?? null));
      progress.tick();
    });
    progress.end();
    return letters;
  } catch (error) {
    throw asRefusal(error, store);
  }
}

export function entryOf(
  { candidate, event, numbers }: Assignment<NumberingCandidate>,
  letters: ReadonlyMap<string, ArchivedLetter>,
  { at, by }: Pick<IssueEntry, 'at' | 'by'>,
): IssueEntry {
  const letter = letters.get(candidate.file);
  if (letter === undefined) throw new Error(`${candidate.file} was not archived`);
  return { event, numbers, at, by, ...letter };
}

/** What is to stand in the files of a plan; adopted numbers stand there already. */
export function filesToNumber(assignments: readonly Assignment<NumberingCandidate>[]): readonly NumbersToWrite[] {
  return assignments.filter(({ candidate, numbers }) => !holds(candidate, numbers)).map(toWrite);
}

/** Whether a file holds all its numbers as they are given. */
function holds({ record }: NumberingCandidate, numbers: Assignment['numbers']): boolean {
  const { circular } = record;
  return circular?.state === 'numbered' && Object.keys(numbers).every((key) => circular.numbers[key] !== undefined);
}

/** What is to stand in a circular's file; its date too, where it was dated by being numbered. */
export function toWrite({ candidate, numbers }: Pick<Assignment<NumberingCandidate>, 'candidate' | 'numbers'>) {
  const { file, record, circular } = candidate;
  return { file, numbers, date: isoDate(circular.date), hasDate: record.circular?.date != null };
}

/** Files that a step which was cut short left without their numbers. */
export function filesToComplete({ circulars }: WorkspaceSnapshot): readonly NumbersToWrite[] {
  return circulars.flatMap(({ file, circular, status }) => {
    if (status?.state !== 'incomplete' || circular === null) return [];
    const { current: numbers, date } = status.document;
    return [{ file, numbers, date, hasDate: circular.date !== null }];
  });
}

/** Gives the files that had to be changed, and why others could not be. */
export async function writeAll(
  store: Store,
  files: readonly NumbersToWrite[],
  { onProgress }: Pick<Edges, 'onProgress'>,
) {
  const changed = new Set<string>();
  const told: WorkspaceFinding[] = [];
  const progress = onProgress('writing', files.length);
  await mapConcurrent(files, async (each) => {
    progress.tick();
    const { value, findings } = await writeNumbers(store, each);
    told.push(...findings);
    if (value === 'changed') changed.add(each.file);
  });
  progress.end();
  return { changed, findings: told };
}
